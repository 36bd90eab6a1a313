// A finished page: bodies as they are sent, each with its headers. It is packed in the encoding of who asked first; in another one when
// somebody asks for that.
import { createHash } from "node:crypto";
import { compress, type Encoding, unpack } from "./encoding.ts";
import type { Entry } from "./store.ts";

/** A body and what stands before it. Headers are flat: name, value, name, value … */
export type Packed = {
  body: Buffer;
  headers: string[];
  /** The head as it was sent last, in which second of the clock. */
  sent?: { head: string; second: number };
  /** Once two have asked within a second: a head and the body in one piece; `body` is then its end. */
  whole?: Buffer;
};

/** One encoding of a page: what tells it from the others, and itself, if it was ever asked for. */
export type Variant = { etag: string; named: string[]; unchanged: string[]; packed?: Packed | Promise<Packed> | undefined };

export type Page = Entry & {
  /** The encoding that is always there: the others are made from it. */
  first: Exclude<Encoding, "identity">;
  /** Clients that take no encoding are few: what they get is unpacked each time. */
  variants: Record<Encoding, Variant>;
  /** Bytes that the encoding which is not there yet may have, to be kept. */
  room: number;
  /** Name of the place, for the log. */
  route: string;
  /** The story that is read here. */
  storyId?: string | undefined;
};

export type Made = {
  route: string;
  storyId?: string | undefined;
  contentType: string;
  tags: ReadonlySet<string>;
  expiresAt?: Date | undefined;
  headers: readonly string[];
  /** Whether browsers and others on the way may keep it, asking each time. */
  shared: boolean;
};

/** Memory of an entry beside its bodies: objects, headers, heads as they were sent (1.2 kB twice for each encoding), places in the maps. */
const overhead = 8_192;

export async function pageOf(body: Buffer, asked: Encoding, about: Made): Promise<Page> {
  const { contentType, tags, expiresAt, headers, shared, route, storyId } = about;
  const digest = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const cacheControl = shared ? "public, max-age=0, must-revalidate" : "private, no-store";
  const surrogates = tags.size > 0 && shared ? ["surrogate-key", [...tags].join(" ")] : [];
  const variant = (suffix: string, encoding: string[]): Variant => {
    const etag = `"${digest}${suffix}"`;
    const unchanged = ["etag", etag, "vary", "accept-encoding", "cache-control", cacheControl, ...headers, ...surrogates];
    return { etag, unchanged, named: ["content-type", contentType, ...encoding] };
  };
  const variants = {
    br: variant("-br", ["content-encoding", "br"]),
    gzip: variant("-gzip", ["content-encoding", "gzip"]),
    identity: variant("", []),
  };
  const first = asked === "identity" ? "br" : asked;
  const packed = await compress[first](body);
  variants[first].packed = packedAs(variants[first], packed);
  const room = Math.ceil(packed.length * 1.5);
  const bytes = packed.length + room + overhead;
  return { first, variants, room, tags, route, storyId, expiresAt: expiresAt?.getTime() ?? Number.POSITIVE_INFINITY, bytes };
}

/** The page in an encoding: at once, if somebody has asked for it before. */
export function packedIn(page: Page, encoding: Encoding): Packed | Promise<Packed> {
  const variant = page.variants[encoding];
  variant.packed ??= repack(page, encoding);
  return variant.packed;
}

/** From the encoding that is there. Those who ask meanwhile wait with us; what is larger than the room for it is not kept. */
async function repack(page: Page, encoding: Encoding): Promise<Packed> {
  const { first, room } = page;
  const variant = page.variants[encoding];
  let kept: Packed | undefined;
  try {
    const { body } = await packedIn(page, first);
    const packed = packedAs(variant, await compress[encoding](await unpack[first](body)));
    if (encoding !== "identity" && packed.body.length <= room) kept = packed;
    return packed;
  } finally {
    variant.packed = kept;
  }
}

const packedAs = ({ named, unchanged }: Variant, body: Buffer): Packed => ({
  body,
  headers: [...named, "content-length", String(body.length), ...unchanged],
});
