// What an account changes about itself.
import type { Locale } from "../../addresses.ts";
import { db } from "../../db.ts";
import type { Account, Moderator } from "../guard.ts";

/** The mails come in the language in which they were asked for. */
export async function wantWaitingMail(wanted: boolean, locale: Locale, { id }: Moderator): Promise<void> {
  await db.user.update({ where: { id }, data: { wantsWaitingMail: wanted, locale }, select: { id: true } });
}

/** Ends every session of the account but the one with this digest. */
export async function endOtherSessions(digest: string, { id }: Account): Promise<void> {
  await db.session.deleteMany({ where: { userId: id, sessionToken: { not: digest } } });
}
