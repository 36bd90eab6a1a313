// Files of the build and of public/, kept in memory with their encodings. Only what was there at start is served.
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { compress, negotiate } from "../page-cache/encoding.ts";

export type File = { etag: string; headers: string[]; body: Buffer };
export type Files = { has: (url: string) => boolean; get: (url: string, accept: string | undefined) => Promise<File | undefined> };

type Place = { folder: string; prefix: string; cacheControl: string };
type Encoded = Record<"br" | "gzip" | "identity", File>;

/** Text is sent compressed; pictures, fonts and videos already are. */
const text = /^(text\/|application\/(javascript|json|manifest\+json|xml)|image\/svg)/;

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".vtt": "text/vtt; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".woff2": "font/woff2",
  ".mp4": "video/mp4",
  ".webm": "video/webm",
  ".m4a": "audio/mp4",
  ".mp3": "audio/mpeg",
  ".pdf": "application/pdf",
  ".webmanifest": "application/manifest+json",
};

export const typeOf = (name: string): string => types[path.extname(name).toLowerCase()] ?? "application/octet-stream";

export const immutable = "public, max-age=31536000, immutable";
const dayLong = "public, max-age=86400";

/** Where the files of a portal lie: names under `_next/static` carry a hash of what is in them. */
export const placesOf = (root: string): Place[] => [
  { folder: path.join(root, ".next/static"), prefix: "/_next/static/", cacheControl: immutable },
  { folder: path.join(root, "public"), prefix: "/", cacheControl: dayLong },
];

/** Lists the files now; each is read and compressed when it is first asked for. `made` are files without a file. */
export function createFiles(
  places: readonly Place[],
  security: readonly string[],
  made: ReadonlyMap<string, { body: Buffer; cacheControl: string }> = new Map(),
): Files {
  const sources = new Map<string, () => Promise<Encoded>>();
  for (const { folder, prefix, cacheControl } of places) {
    for (const name of filesIn(folder))
      sources.set(`${prefix}${name}`, async () => encode(name, await readFile(path.join(folder, name)), cacheControl, security));
  }
  for (const [url, { body, cacheControl }] of made) sources.set(url, () => encode(url, body, cacheControl, security));
  const loaded = new Map<string, Promise<Encoded>>();

  async function get(url: string, accept: string | undefined): Promise<File | undefined> {
    const source = sources.get(url);
    if (!source) return undefined;
    const encoded = loaded.get(url) ?? source();
    loaded.set(url, encoded);
    encoded.catch(() => loaded.delete(url));
    return (await encoded)[negotiate(accept)];
  }

  return { has: (url) => sources.has(url), get };
}

const filesIn = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).map(encodeURIComponent).join("/"));

async function encode(name: string, body: Buffer, cacheControl: string, security: readonly string[]): Promise<Encoded> {
  const type = typeOf(name);
  const digest = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const file = (content: Buffer, encoding: string): File => {
    const etag = `"${digest}${encoding && `-${encoding}`}"`;
    const named = encoding ? ["content-encoding", encoding] : [];
    const headers = ["content-type", type, ...named, "etag", etag, "vary", "accept-encoding", "cache-control", cacheControl, ...security];
    return { etag, body: content, headers: [...headers, "content-length", String(content.length)] };
  };
  const identity = file(body, "");
  if (!text.test(type) || body.length < 300) return { identity, br: identity, gzip: identity };
  const [br, gzip] = await Promise.all([compress.br(body, 9), compress.gzip(body, 9)]);
  return { identity, br: file(br, "br"), gzip: file(gzip, "gzip") };
}
