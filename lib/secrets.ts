// Secrets and their digests. Of the secrets that stand in links and cookies the database keeps digests only: who reads a backup can use
// none of them. Digests that nobody else shall be able to make have a key; each purpose has one of its own, made from one root.
import { createHash, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes, timingSafeEqual } from "node:crypto";

export type Purpose = "receipt" | "address" | "sender" | "stamp" | "rate" | "akismet" | "media" | "device" | "vote" | "player";

/** 256 bits of chance, written so that they fit into an address. */
export const newToken = () => randomBytes(32).toString("base64url");
/** What a token and a keyed digest look like. */
export const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

// As key objects: of bytes Node asks first, by an exception, whether they are one, and that costs five times what the digest does.
const keys = new Map<string, KeyObject>();

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
function keyFor(purpose: Purpose): KeyObject {
  const root = process.env.PORTAL_SECRET ?? "";
  if (root.length < 32) throw new Error("PORTAL_SECRET is missing: the launcher makes it before anything runs");
  const name = `${purpose} ${root}`;
  const known = keys.get(name);
  if (known) return known;
  const key = createSecretKey(Buffer.from(hkdfSync("sha256", root, "podium", purpose, 32)));
  keys.set(name, key);
  return key;
}
