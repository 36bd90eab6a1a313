import { db } from "../../db.ts";
import type { Account } from "../guard.ts";
import { mostPasskeys } from "./most.ts";

/** The passkeys of the account itself, the latest first. */
export function ownPasskeys({ id: userId }: Account) {
  return db.passkey.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostPasskeys,
    select: { id: true, name: true, createdAt: true, usedOn: true, synced: true },
  });
}
export type OwnPasskey = Awaited<ReturnType<typeof ownPasskeys>>[number];
