import { db } from "../../db.ts";
import { digestOf } from "../../secrets.ts";

/** Whether this link could still be used; asking uses nothing up. */
export async function isOpenSignOutLink(token: string, now = new Date()): Promise<boolean> {
  return (await db.signOutLink.count({ where: { tokenDigest: digestOf(token), expiresAt: { gt: now } } })) > 0;
}
