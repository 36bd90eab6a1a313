// Pictures and videos from the data folder, whole or in parts: a video player asks for ranges.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { matches } from "../page-cache/encoding.ts";
import { typeOf } from "./files.ts";

/** Names as the database allows them: nothing that leads out of the folder. */
const safeName = /^[a-z0-9-]+\.[a-z0-9]+$/;

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

/** Sends a file of the media folder; says "missing" when there is none of that name. Returns status and bytes. */
export async function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  name: string,
  security: readonly string[],
) {
  const file = path.join(folder, name);
  const found = safeName.test(name) ? await stat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) return "missing";

  const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
  const about = ["etag", etag, "accept-ranges", "bytes", "cache-control", "public, max-age=3600", ...security];
  if (matches(request.headers["if-none-match"], etag)) return short(response, 304, about);

  const condition = request.headers["if-range"];
  const range = condition === undefined || condition === etag ? readRange(request.headers.range, found.size) : undefined;
  if (range === "unsatisfiable") return short(response, 416, [...about, "content-range", `bytes */${found.size}`]);

  const { start, end } = range ?? { start: 0, end: found.size - 1 };
  const part = range ? ["content-range", `bytes ${start}-${end}/${found.size}`] : [];
  const bytes = end - start + 1;
  const status = range ? 206 : 200;
  response.writeHead(status, [...about, "content-type", typeOf(name), "content-length", String(bytes), ...part]);
  if (request.method === "HEAD" || bytes === 0) response.end();
  else await pipeline(createReadStream(file, { start, end }), response);
  return { status, bytes: request.method === "HEAD" ? 0 : bytes };
}

function short(response: ServerResponse, status: number, headers: readonly string[]) {
  response.writeHead(status, [...headers]);
  response.end();
  return { status, bytes: 0 };
}
