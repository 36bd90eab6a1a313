// What an account changes about itself.
import { db } from "../../db.ts";
import type { Account, Moderator } from "../guard.ts";

export async function wantWaitingMail(wanted: boolean, { id }: Moderator): Promise<void> {
  await db.user.update({ where: { id }, data: { wantsWaitingMail: wanted }, select: { id: true } });
}

/** Ends every session of the account but the one with this digest. */
export async function endOtherSessions(digest: string, { id }: Account): Promise<void> {
  await db.session.deleteMany({ where: { userId: id, sessionToken: { not: digest } } });
}
