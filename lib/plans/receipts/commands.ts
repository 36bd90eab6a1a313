import { db } from "../../db.ts";

/** Completes the receipt of a plan that was carried out: since when the pages that show it are made anew, and how many. */
export async function confirmRenewal(id: string, pages: number, now = new Date()): Promise<void> {
  await db.plan.updateMany({ where: { id, state: "done", renewedAt: null }, data: { renewedAt: now, pages } });
}
