// Leaving everywhere: for the person themselves, by a link in a mail, or because an administrator says so.
import { type Locale, pathTo } from "../../addresses.ts";
import { record } from "../../audit/commands.ts";
import { db, type Transaction } from "../../db.ts";
import { digestOf, newToken } from "../../secrets.ts";
import { settings } from "../../settings.ts";
import type { Account } from "../guard.ts";

const day = 24 * 3600_000;
/** Milliseconds that the link in a mail about a sign-in or a passkey is good for. */
export const signOutLinkLifetime = 7 * day;

/**
 * Ends every session of the account in every process, and what could become one without a new proof: mailed links that were not used.
 * Browsers that were known are strangers again, so the next sign-in is told by mail.
 */
export async function leaveEverywhere(tx: Transaction, userId: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId } });
  await tx.device.deleteMany({ where: { userId } });
  await tx.signOutLink.deleteMany({ where: { userId } });
  await tx.passkeyChallenge.deleteMany({ where: { userId } });
  await tx.$executeRaw`DELETE FROM sign_in_links USING users WHERE users.id = ${userId} AND sign_in_links.email = users.email`;
}

/** The account signs itself out everywhere, here too. */
export async function signOutEverywhere({ id }: Account): Promise<void> {
  await db.$transaction(async (tx) => {
    await leaveEverywhere(tx, id);
    await record(tx, { kind: "signed_out_everywhere", actorId: id, accountId: id, details: { by: "profile" } });
  });
}

/** A link that signs this account out everywhere. It signs nobody in. */
export async function makeSignOutLink(userId: string, locale: Locale, now = new Date()): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + signOutLinkLifetime);
  await db.signOutLink.create({ data: { tokenDigest: digestOf(token), userId, expiresAt }, select: { tokenDigest: true } });
  return settings().siteUrl + pathTo("signOutLink", locale, { token });
}

/** Uses the link up. @returns whether it was good */
export async function consumeSignOutLink(token: string, now = new Date()): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const where = { tokenDigest: digestOf(token), expiresAt: { gt: now } };
    const link = await tx.signOutLink.findUnique({ where, select: { userId: true } });
    if (!link || (await tx.signOutLink.deleteMany({ where })).count === 0) return false;
    await leaveEverywhere(tx, link.userId);
    await record(tx, { kind: "signed_out_everywhere", actorId: null, accountId: link.userId, details: { by: "mail" } });
    return true;
  });
}
