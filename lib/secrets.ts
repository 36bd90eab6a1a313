// Digests that only this portal can make. One root secret; each purpose has a key of its own, so a digest made for one
// is worthless for another.
import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

export type Purpose = "receipt" | "address" | "sender" | "stamp" | "link" | "rate" | "draft";

const keys = new Map<string, Buffer>();

/** HMAC of `value` under the key of `purpose`, in 43 characters that suit an address. */
export function keyedDigest(purpose: Purpose, value: string): string {
  return createHmac("sha256", keyFor(purpose)).update(value).digest("base64url");
}

/** Digest without a key, for what is already random or holds no secret. */
export function digestOf(value: string): string {
  return createHash("sha256").update(value).digest("base64url");
}

/** Compares two digests in a time that tells nothing about where they differ. */
export function sameDigest(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

// Read from the environment at each call, not through settings(): a comment needs several digests, and parsing all settings
// for each of them would cost more than the digest.
function keyFor(purpose: Purpose): Buffer {
  const root = process.env.PORTAL_SECRET ?? "";
  if (root.length < 32) throw new Error("PORTAL_SECRET is missing: the launcher makes it before anything runs");
  const name = `${purpose} ${root}`;
  const known = keys.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", root, "podium", purpose, 32));
  keys.set(name, key);
  return key;
}
