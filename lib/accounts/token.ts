// Secrets that stand in a link or a cookie. The database keeps their digests only: who reads a backup can sign in with none of them.
import { createHash, randomBytes } from "node:crypto";

/** 256 bits of chance, written so that they fit into an address. */
export const newToken = () => randomBytes(32).toString("base64url");

export const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

export const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

const minute = 60_000;
const day = 24 * 60 * minute;

export const linkLifetime = 30 * minute;
export const sessionLifetime = 14 * day;

/** next-auth's own name: its reader finds the sessions that this house makes. */
export const sessionCookie = (siteUrl: string) =>
  siteUrl.startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
