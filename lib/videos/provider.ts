// Films that lie elsewhere: how they are called there, and what a browser opens to play one. No request is made by the portal itself.
import type { VideoProvider } from "#prisma/generated/enums";

export type Elsewhere = { provider: VideoProvider; externalId: string };

type House = {
  /** What people call it. */
  name: string;
  /** The only host that the page of its player may frame. */
  frame: string;
  player: (id: string) => string;
  page: (id: string) => string;
};

/** Of a film on Vimeo that is not listed, the id carries a second word. */
const words = (id: string): [id: string, hash: string | undefined] => {
  const [first = "", hash] = id.split(":");
  return [first, hash];
};

export const houses: Readonly<Record<VideoProvider, House>> = {
  youtube: {
    name: "YouTube",
    frame: "https://www.youtube-nocookie.com",
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  vimeo: {
    name: "Vimeo",
    frame: "https://player.vimeo.com",
    player: (given) => {
      const [id, hash] = words(given);
      return `https://player.vimeo.com/video/${id}?dnt=1${hash ? `&h=${hash}` : ""}`;
    },
    page: (given) => `https://vimeo.com/${words(given).filter(Boolean).join("/")}`,
  },
};

const youtubeId = /^[A-Za-z0-9_-]{11}$/;

/** Reads the address of a film as people copy it; undefined for every other address. */
export function elsewhereIn(address: string): Elsewhere | undefined {
  const typed = address.trim();
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  const host = url?.hostname.replace(/^(www|m|music)\./, "");
  if (!url || !host) return undefined;
  const path = url.pathname.split("/").filter(Boolean);
  if (host === "youtu.be") return onYoutube(path[0]);
  if (host === "youtube.com" || host === "youtube-nocookie.com") {
    const isNamed = ["embed", "shorts", "live", "v"].includes(path[0] ?? "");
    return onYoutube(isNamed ? path[1] : url.searchParams.get("v"));
  }
  if (host === "vimeo.com")
    return onVimeo(
      path.find((part) => /^\d+$/.test(part)),
      /^[0-9a-f]{6,20}$/.exec(path.at(-1) ?? "")?.[0],
    );
  if (host === "player.vimeo.com" && path[0] === "video") return onVimeo(path[1], url.searchParams.get("h"));
  return undefined;
}

const onYoutube = (id: string | null | undefined): Elsewhere | undefined =>
  id && youtubeId.test(id) ? { provider: "youtube", externalId: id } : undefined;

function onVimeo(id: string | undefined, hash: string | null | undefined): Elsewhere | undefined {
  if (!id || !/^\d{1,12}$/.test(id)) return undefined;
  const second = hash && hash !== id && /^[0-9a-f]{6,20}$/.test(hash) ? `:${hash}` : "";
  return { provider: "vimeo", externalId: id + second };
}
