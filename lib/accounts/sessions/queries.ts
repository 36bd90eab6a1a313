// How long ago somebody signed in. What opens an account for good is given to those who have just done so: a computer left open gives it to nobody.
import { db } from "../../db.ts";
import { digestOf } from "../../secrets.ts";
import type { Account } from "../guard.ts";

/** Milliseconds after which a sign-in is no longer fresh. */
const freshness = 10 * 60_000;

/** Whether this session of the account began lately. Using it does not make it fresh. */
export async function isFresh(token: string | null, { id: userId }: Account, now = new Date()): Promise<boolean> {
  if (token === null) return false;
  const began = { gt: new Date(now.getTime() - freshness) };
  return (await db.session.count({ where: { sessionToken: digestOf(token), userId, createdAt: began, expires: { gt: now } } })) > 0;
}
