// Pictures and videos from the library, whole or in parts: a video player asks for ranges.
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { stemOf } from "../media/file-name.ts";
import { ownerOf } from "../media/owner.ts";
import { holdsPass } from "../media/pass.ts";
import { mediaAddress } from "../media/picture.ts";
import type { Standing } from "../media/standing/standing.ts";
import type { Storage, StoredFile } from "../media/storage.ts";
import { matches } from "../page-cache/encoding.ts";
import { typeOf } from "./files.ts";
import type { Sent } from "./send.ts";

export type MediaOptions = {
  storage: Storage;
  standing: (id: string) => Promise<Standing | null>;
  /** Whether somebody at the desk may have a file that is not public, by the cookies sent along. */
  mayFetch: (cookies: string | undefined, id: string) => Promise<boolean>;
};
type Asked = { name: string; search: string; security: readonly string[] };

/**
 * Caches between us and the browser ask each time: what is taken down is gone everywhere. The browser itself may show what it
 * has for an hour; what is replaced has another name.
 */
const forEverybody = "public, max-age=3600, s-maxage=0, proxy-revalidate";
const forTheDesk = "private, no-cache";

/** Sends a file to whoever may have it, or says why not; `moved` leads to the name that a replaced file has now. */
export async function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  { name, search, security }: Asked,
  { storage, standing, mayFetch }: MediaOptions,
): Promise<Sent | "missing" | "gone" | { moved: string }> {
  const owner = ownerOf(name);
  const known = owner && (await standing(owner.id));
  if (!known) return "missing";
  const isOpen = known.isPublic && !owner.isMaster;
  if (!isOpen && !(!owner.isMaster && holdsPass(search, owner.id)) && !(await mayFetch(request.headers.cookie, owner.id)))
    return known.isGone ? "gone" : "missing";
  // What was replaced may lie there for a while, in case the replacement is taken back: nobody gets it.
  const isCurrent = owner.isMaster || name === known.file || name.startsWith(`${stemOf(known.file)}-`);
  const found = isCurrent && (await storage.find(name));
  if (found) {
    const about = ["content-type", typeOf(name), ...keeping(name), "cache-control", isOpen ? forEverybody : forTheDesk, ...security];
    return send(request, response, found, about);
  }
  return isOpen && !isCurrent ? { moved: mediaAddress(known.file) } : "missing";
}

/** A document is kept, not opened under our address: the link that leads to it says how it is to be called. */
const keeping = (name: string) => (name.endsWith(".pdf") ? ["content-disposition", "attachment"] : []);

async function send(request: IncomingMessage, response: ServerResponse, file: StoredFile, headers: readonly string[]): Promise<Sent> {
  const etag = `"${file.bytes.toString(36)}-${Math.trunc(file.changedAt.getTime()).toString(36)}"`;
  const about = ["etag", etag, "accept-ranges", "bytes", ...headers];
  if (matches(request.headers["if-none-match"], etag)) return short(response, 304, about);

  const condition = request.headers["if-range"];
  const range = condition === undefined || condition === etag ? readRange(request.headers.range, file.bytes) : undefined;
  if (range === "unsatisfiable") return short(response, 416, [...about, "content-range", `bytes */${file.bytes}`]);

  const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
  const part = range ? ["content-range", `bytes ${start}-${end}/${file.bytes}`] : [];
  const bytes = end - start + 1;
  const status = range ? 206 : 200;
  response.writeHead(status, [...about, "content-length", String(bytes), ...part]);
  if (request.method === "HEAD" || bytes === 0) response.end();
  else await pipeline(file.read({ start, end }), response);
  return { status, bytes: request.method === "HEAD" ? 0 : bytes };
}

export type Range = { start: number; end: number };

/** The one range of a Range header. Several ranges, other units and nonsense are answered with the whole file. */
export function readRange(header: string | undefined, size: number): Range | "unsatisfiable" | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return undefined;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  if (last !== "" && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return "unsatisfiable";
  return { start: Number(first), end: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
}

function short(response: ServerResponse, status: number, headers: readonly string[]): Sent {
  response.writeHead(status, [...headers]);
  response.end();
  return { status, bytes: 0 };
}
