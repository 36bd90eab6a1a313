// Which browsers have signed an account in before. Of each the digest of its token is kept, tied to the account, and the day.
import type { Transaction } from "../../db.ts";
import { keyedDigest, newToken } from "../../secrets.ts";

/** @returns the token for the browser's cookie, and whether it signs this account in for the first time */
export async function knowDevice(
  tx: Transaction,
  userId: string,
  given: string | null,
  now: Date,
): Promise<{ token: string; isNew: boolean }> {
  const token = given ?? newToken();
  const digest = keyedDigest("device", `${userId} ${token}`);
  const { count } = await tx.device.createMany({ data: [{ userId, digest, seenOn: now }], skipDuplicates: true });
  if (count > 0) return { token, isNew: true };
  await tx.device.update({ where: { userId_digest: { userId, digest } }, data: { seenOn: now }, select: { userId: true } });
  return { token, isNew: false };
}
