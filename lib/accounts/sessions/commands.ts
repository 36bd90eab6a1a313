// Sessions are rows: whoever deletes one has signed somebody out in every process.
import { db, type Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import { digestOf, newToken } from "../../secrets.ts";
import { type Browser, unknownBrowser } from "../devices/browser.ts";
import type { Account } from "../guard.ts";
import { sessionLifetime } from "../session-cookie.ts";

type Beginning = { now?: Date; visit?: Browser; tx?: Transaction };

/** @returns the token for the cookie; the row keeps its digest */
export async function startSession(userId: string, { now = new Date(), visit = unknownBrowser, tx = db }: Beginning = {}): Promise<string> {
  const token = newToken();
  const expires = new Date(now.getTime() + sessionLifetime);
  const { browser, system } = visit;
  const data = { id: newId(), sessionToken: digestOf(token), userId, expires, browser, system, createdAt: now, seenOn: now };
  await tx.session.create({ data, select: { id: true } });
  return token;
}

export async function endSession(token: string): Promise<void> {
  await db.session.deleteMany({ where: { sessionToken: digestOf(token) } });
}

/** Ends one session of the account itself; another's stays. */
export async function endOwnSession(id: string, { id: userId }: Account): Promise<void> {
  await db.session.deleteMany({ where: { id, userId } });
}

/** Notes the day on which a session was last seen: once a day, not with every page. */
export async function noteSeen(sessionToken: string, now = new Date()): Promise<void> {
  const today = new Date(now.toISOString().slice(0, 10));
  await db.session.updateMany({ where: { sessionToken, seenOn: { lt: today } }, data: { seenOn: today } });
}
