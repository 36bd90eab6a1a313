// Writes the audit log. An entry belongs to the transaction of what it tells: both come about, or neither.
import type { AuditKind } from "#prisma/generated/enums";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";

/** `actorId`: who did it, null when nobody was signed in. `accountId`: whose account it is about. `details`: codes, never texts or names. */
export type Entry = {
  kind: AuditKind;
  actorId: string | null;
  accountId?: string | null;
  details?: Readonly<Record<string, string | readonly string[]>>;
};

/** @returns the entry's id */
export async function record(tx: Transaction, { kind, actorId, accountId = null, details = {} }: Entry): Promise<string> {
  const { id } = await tx.auditEntry.create({ data: { id: newId(), kind, actorId, accountId, details }, select: { id: true } });
  return id;
}
