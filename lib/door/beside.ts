// What answers beside the pages, without Next: files of the build, media, health.
import type { IncomingMessage, ServerResponse } from "node:http";
import { mediaPlace } from "../media/picture.ts";
import { matches } from "../page-cache/encoding.ts";
import type { File, Files } from "./files.ts";
import { securityHeaders } from "./headers.ts";
import { type MediaOptions, sendMedia } from "./media.ts";
import type { Answered, Replies } from "./replies.ts";
import type { Target } from "./target.ts";

/** What must be true for the portal to be well, and how much it keeps. */
export type Health = Readonly<Record<string, boolean | number>>;

type Options = {
  files: Files;
  media: MediaOptions;
  siteUrl: string;
  health: () => Promise<Health>;
  replies: Replies;
};

const readOnly = ["GET", "HEAD"];

/** Answers, or says undefined when the address belongs to the pages, or "missing" or "gone" when there is no such file, or no longer. */
export function createBeside({ files, media, siteUrl, health, replies }: Options) {
  const security = securityHeaders(siteUrl);

  return async (
    path: string,
    { segments, slash, search }: Target,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Answered | "missing" | "gone" | undefined> => {
    const [first, name = "", more] = segments;
    const isMedia = first === mediaPlace && name !== "" && more === undefined;
    if (slash || !(isMedia || path === "/health" || files.has(path))) return undefined;
    if (!readOnly.includes(request.method ?? "")) {
      return { ...(await replies.notice(request, response, 405, ["allow", readOnly.join(", ")])), route: "file" };
    }
    if (path === "/health") return tellHealth(request, response);
    if (!isMedia) return sendFile(request, response, await files.get(path, request.headers["accept-encoding"]));
    const sent = await sendMedia(request, response, { name, search, security }, media);
    if (typeof sent === "string") return sent;
    return { ...("moved" in sent ? await replies.redirect(request, response, 302, sent.moved) : sent), route: "media" };
  };

  async function tellHealth(request: IncomingMessage, response: ServerResponse): Promise<Answered> {
    const parts = await health();
    const status = Object.values(parts).includes(false) ? 503 : 200;
    return { ...(await replies.json(request, response, status, parts)), route: "health" };
  }
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: File | undefined): Answered | "missing" {
  if (!file) return "missing";
  const unchanged = matches(request.headers["if-none-match"], file.etag);
  const status = unchanged ? 304 : 200;
  response.writeHead(status, file.headers);
  const whole = !unchanged && request.method !== "HEAD";
  if (whole) response.end(file.body);
  else response.end();
  return { status, bytes: whole ? file.body.length : 0, route: "file" };
}
