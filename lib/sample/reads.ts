// How often the stories of the sample publication were read, the same at every laying: the lists of what many read have something to show.
import type { Transaction } from "../db.ts";
import type { LaidStory } from "./stories.ts";

const day = 24 * 60 * 60 * 1000;
/** As far back as a list looks. */
const daysBack = 90;

/** The younger a story was on a day, the more it was read; no two are read alike. */
export async function layReads(tx: Transaction, stories: ReadonlyMap<string, LaidStory>, now: Date): Promise<void> {
  const days = [...stories.values()].flatMap(({ id, publishedAt }, index) => {
    const liked = 20 + ((index * 37) % 23) * 4;
    return Array.from({ length: daysBack }, (_, ago) => new Date(now.getTime() - (ago + 1) * day))
      .filter((at) => at >= publishedAt)
      .map((at) => ({ storyId: id, day: at, count: 1 + Math.round(liked / (1 + (at.getTime() - publishedAt.getTime()) / day / 5)) }));
  });
  await tx.readDay.createMany({ data: days });
}
