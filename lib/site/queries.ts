// What the administrator has set at the desk.
import type { Administrator } from "../accounts/guard.ts";
import { db } from "../db.ts";

const mostWords = 2000;

/** Whether readers may comment at all. */
export async function commentsAreOpen(): Promise<boolean> {
  const { commentsOpen } = await db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { commentsOpen: true } });
  return commentsOpen;
}

/** The words the filter looks for, in alphabetical order. */
export function filterWords(_administrator: Administrator) {
  return db.filterWord.findMany({ orderBy: { word: "asc" }, take: mostWords, select: { word: true, weight: true } });
}
