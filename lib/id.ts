// Names of rows: sixteen characters that sort by the time they were made (9 for the millisecond, 7 of chance).
import { randomBytes } from "node:crypto";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's: no i, l, o, u
export const idLength = 16;
export const idPattern = /^[0-9a-hjkmnp-tv-z]{16}$/;

/** A new id. Ids made later sort later, to the millisecond. */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(7);
  let id = "";
  for (let rest = now, place = 0; place < 9; place++, rest = Math.floor(rest / 32)) id = alphabet.charAt(rest % 32) + id;
  for (const byte of bytes) id += alphabet.charAt(byte % 32);
  return id;
}
