import { db } from "../db.ts";
import { digestOf, tokenPattern } from "../secrets.ts";

/** A reader's own report, by the key in the address of its page; null when it fits none. */
export async function ownNotice(key: string) {
  if (!tokenPattern.test(key)) return null;
  const select = { reason: true, text: true, state: true, createdAt: true, decidedAt: true, decisionNote: true } as const;
  return db.notice.findUnique({ where: { receiptDigest: digestOf(key) }, select });
}

export type OwnNotice = NonNullable<Awaited<ReturnType<typeof ownNotice>>>;
