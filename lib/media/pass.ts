// Who is shown what is not public yet, by a preview link, gets passes for its files: they open one picture for an hour.
import { currentRender } from "../page-cache/tags.ts";
import { keyedDigest, sameDigest } from "../secrets.ts";
import { ownerOf } from "./owner.ts";

const hour = 3_600_000;

/** The query parameter that carries a pass. */
export const passName = "ausweis";

/** What to write behind the address of a file: a pass on pages that show what is not public, otherwise nothing. */
export function passFor(file: string, now = Date.now()): string {
  const owner = ownerOf(file);
  if (!owner || !currentRender.getStore()?.showsHidden) return "";
  const until = now + hour;
  return `?${passName}=${until.toString(36)}.${digest(owner.id, until)}`;
}

/** Whether `search` holds a pass for the file with this id. */
export function holdsPass(search: string, id: string, now = Date.now()): boolean {
  const [time = "", given = ""] = (new URLSearchParams(search).get(passName) ?? "").split(".");
  const until = Number.parseInt(time, 36);
  return until > now && sameDigest(given, digest(id, until));
}

const digest = (id: string, until: number) => keyedDigest("media", `${id} ${until}`);
