// What a change of a file reads first, and whether it may be made.
import type { Account } from "../../accounts/guard.ts";
import type { db, Transaction } from "../../db.ts";
import { fileColumns } from "../../media/selection.ts";
import { mayChange, mayDoWith } from "../rights.ts";
import { usesIn, usesOf } from "../uses.ts";

/** Why nothing was done. */
export type MediaRefusal = "not-found" | "not-allowed" | "changed-meanwhile" | "in-use";

const now = { ...fileColumns, ...usesIn, id: true, version: true, createdById: true, licenceEndsOn: true } as const;

/** The file, if this account may change it. */
export async function fileToChange(tx: Transaction | typeof db, id: string, action: "describe" | "replace", account: Account) {
  const file = await tx.media.findUnique({ where: { id }, select: now });
  if (!file || !mayDoWith(account, "see", file)) return "not-found";
  return mayChange(account, action, { ...file, ...usesOf(file) }) ? file : "not-allowed";
}

/** What every change does. */
export const changed = () => ({ version: { increment: 1 }, updatedAt: new Date() });
