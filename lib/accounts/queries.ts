import { db, type Transaction } from "#lib/db";
import { digestOf } from "../secrets.ts";
import type { Account } from "./guard.ts";

const account = { id: true, email: true, name: true, role: true, personId: true } as const;

/** The account with this id unless it was disabled. */
export function findAccount(id: string): Promise<Account | null> {
  return db.user.findUnique({ where: { id, disabledAt: null }, select: account });
}

/** The account that signs in with this address unless it was disabled. */
export function findAccountByEmail(email: string, client: Transaction = db): Promise<Account | null> {
  return client.user.findUnique({ where: { email, disabledAt: null }, select: account });
}

/** Whether this link could still be used; asking uses nothing up. */
export async function isOpenLink(token: string, now = new Date()): Promise<boolean> {
  return (await db.signInLink.count({ where: { tokenDigest: digestOf(token), expiresAt: { gt: now } } })) > 0;
}

/** Who is signed in with this session; null when nobody is, or no longer. */
export async function accountOf(token: string, now = new Date()): Promise<Account | null> {
  const where = { sessionToken: digestOf(token), expires: { gt: now }, user: { disabledAt: null } };
  return (await db.session.findFirst({ where, select: { user: { select: account } } }))?.user ?? null;
}

/** The name under which this account answers readers; null when it is tied to no person of the site. */
export async function replyName({ personId }: Account): Promise<string | null> {
  const person = personId ? await db.person.findUnique({ where: { id: personId }, select: { name: true } }) : null;
  return person?.name ?? null;
}
