// A finished page: compressed bodies with their headers, ready to be written as they are.
import { createHash } from "node:crypto";
import { compress } from "./encoding.ts";

/** One encoding of a page. Headers are flat: name, value, name, value … */
export type Variant = { body: Buffer; etag: string; headers: string[]; unchanged: string[] };

export type Page = {
  br: Variant;
  gzip: Variant;
  /** For clients that take no encoding: its body is unpacked when it is asked for, which is seldom. */
  identity: Omit<Variant, "body">;
  tags: ReadonlySet<string>;
  /** Name of the place, for the log. */
  route: string;
  /** Milliseconds since 1970; Infinity when only a change ends it. */
  expiresAt: number;
  bytes: number;
};

export type Made = {
  route: string;
  contentType: string;
  tags: ReadonlySet<string>;
  expiresAt?: Date | undefined;
  headers: readonly string[];
  /** Whether browsers and others on the way may keep it, asking each time. */
  shared: boolean;
};

/** Memory of an entry beside its bodies: objects, headers, places in the maps. Measured at 3 kB, with a margin. */
const overhead = 4_096;

export async function pageOf(body: Buffer, { route, contentType, tags, expiresAt, headers, shared }: Made): Promise<Page> {
  const packed = await compress(body);
  const digest = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const cacheControl = shared ? "public, max-age=0, must-revalidate" : "private, no-store";
  const about = (encoding: string, length: number) => {
    const etag = `"${digest}${encoding && `-${encoding}`}"`;
    const always = ["etag", etag, "vary", "accept-encoding", "cache-control", cacheControl, ...headers];
    const named = encoding ? ["content-encoding", encoding] : [];
    const unchanged = tags.size > 0 && shared ? [...always, "surrogate-key", [...tags].join(" ")] : always;
    return { etag, unchanged, headers: ["content-type", contentType, ...named, "content-length", String(length), ...unchanged] };
  };
  return {
    br: { body: packed.br, ...about("br", packed.br.length) },
    gzip: { body: packed.gzip, ...about("gzip", packed.gzip.length) },
    identity: about("", body.length),
    tags,
    route,
    expiresAt: expiresAt?.getTime() ?? Number.POSITIVE_INFINITY,
    bytes: packed.br.length + packed.gzip.length + overhead,
  };
}
