// What an administrator has said about the script that counts readers.
import { db, type Transaction } from "../db.ts";
import type { Analytics } from "./analytics.ts";

const columns = {
  on: true,
  script: true,
  attributes: true,
  name: true,
  provider: true,
  purposeDe: true,
  purposeEn: true,
  retentionDays: true,
  cookies: true,
  privacyUrl: true,
  version: true,
} as const;

/** Null: nothing was ever said. */
export const analyticsNow = (client: Transaction = db): Promise<Analytics | null> =>
  client.analytics.findUnique({ where: { id: "site" }, select: columns });
