// Keeps the figures of the weeks before the comments they count are deleted.
import { db } from "../../db.ts";
import { countWeeks } from "./weeks/queries.ts";

/** Comments are deleted 30 days after they were refused at the earliest: a week that began later is still complete. */
const complete = 28 * 86_400_000;

/** Counts every week of which no comment can be deleted yet, and writes down its figures. */
export async function keepWeeks(now = new Date()): Promise<void> {
  const first = now.getTime() - complete;
  for (const { week, ...figures } of await countWeeks(new Date(first))) {
    if (Date.parse(week) < first) continue; // only its end is that young
    await db.filterWeek.upsert({ where: { week }, update: { figures }, create: { week, figures }, select: { week: true } });
  }
}
