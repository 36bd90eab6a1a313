// Lists of what many read and discuss, as they were reckoned last.
import type { Locale, Ranking } from "#prisma/generated/enums";
import { db } from "../../db.ts";
import { keptAnswer } from "../../page-cache/answers.ts";
import type { Tag } from "../../page-cache/tags.ts";
import { published } from "../../stories/published.ts";
import { dated, newestStories, type Teaser } from "../../stories/queries.ts";
import { announced } from "../../stories/selection.ts";
import { brief } from "./lists.ts";

/** A list of fewer says more about how little is read than about what. */
const fewest = 3;

/** The public stories of a list, in its order; none while there are too few. */
export async function rankedStories(ranking: Ranking, locale: Locale, take = brief): Promise<Teaser[]> {
  const rows = await db.rankedStory.findMany({
    where: { ranking, locale, story: { ...published(), locale } },
    orderBy: { position: "asc" },
    take,
    select: { story: { select: announced } },
  });
  return rows.length < fewest ? [] : rows.map(({ story }) => dated(story));
}

/** What stands beside every story: what is new, and what many read. */
export type Elsewhere = { latest: Teaser[]; read: Teaser[] };

export const elsewhere = keptAnswer(
  async (locale: Locale): Promise<Elsewhere> => {
    const [latest, read] = await Promise.all([newestStories(locale, { take: brief + 1 }), rankedStories("read", locale, brief + 1)]);
    return { latest, read };
  },
  { key: (locale) => locale, tags: ({ latest, read }) => tagsOf([...latest, ...read]) },
);

/** What a page that shows these lists is made of. */
export const tagsOf = (stories: readonly { id: string }[]): Tag[] => ["lists", ...stories.map(({ id }): Tag => `story:${id}`)];
