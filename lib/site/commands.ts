// What the administrator sets for the whole site.
import type { WordWeight } from "#prisma/generated/enums";
import type { Administrator } from "../accounts/guard.ts";
import { db } from "../db.ts";
import { change } from "../page-cache/change.ts";

/** Opens or closes the comments of the whole site. Every page with a form changes. */
export function openComments(open: boolean, _administrator: Administrator): Promise<void> {
  return change(async (tx, forget) => {
    await tx.siteSettings.update({ where: { id: "site" }, data: { commentsOpen: open }, select: { id: true } });
    forget("site");
  });
}

/** A word that is there already gets the new weight. */
export async function keepWord({ word, weight }: { word: string; weight: WordWeight }, _administrator: Administrator): Promise<void> {
  await db.filterWord.upsert({ where: { word }, create: { word, weight }, update: { weight }, select: { word: true } });
}

export async function removeWord(word: string, _administrator: Administrator): Promise<void> {
  await db.filterWord.deleteMany({ where: { word } });
}
