// What readers can see of topics: a chapter that is not public is not there, for the reader as for the count.
import type { Locale } from "#prisma/generated/enums";
import { db } from "../db.ts";
import { withEmbeds } from "../documents/queries.ts";
import { keptAnswer } from "../page-cache/answers.ts";
import type { Tag } from "../page-cache/tags.ts";
import { published } from "../stories/published.ts";
import { dated } from "../stories/queries.ts";
import { announced, named, whole } from "../stories/selection.ts";

type Of = { id: string; locale: Locale };
const inOrder = [{ position: "asc" as const }, { storyId: "asc" as const }];
const listed = { ...named, id: true } as const;

/** The public chapters of a topic, in their order. */
export async function publicChapters({ id, locale }: Of) {
  const rows = await db.chapter.findMany({
    where: { topicId: id, story: { ...published(), locale } },
    orderBy: inOrder,
    select: { story: { select: announced } },
  });
  return rows.map(({ story }) => dated(story));
}
export type ChapterTeaser = Awaited<ReturnType<typeof publicChapters>>[number];

/** The same with everything that they say. */
export async function wholeChapters({ id, locale }: Of) {
  const rows = await db.chapter.findMany({
    where: { topicId: id, story: { ...published(), locale } },
    orderBy: inOrder,
    select: { story: { select: whole } },
  });
  return Promise.all(rows.map(async ({ story }) => ({ ...dated(story), bodyHtml: await withEmbeds(story.bodyHtml, story.locale) })));
}
export type WholeChapter = Awaited<ReturnType<typeof wholeChapters>>[number];

/**
 * The public topics that a public story is a chapter of, each with its public chapters. The oldest comes first and gives the story its menu:
 * so a new topic never changes where a chapter belongs.
 */
export const topicsOf = keptAnswer(
  async ({ id, locale }: Of) => {
    const rows = await db.chapter.findMany({
      where: { storyId: id, topic: { ...published(), locale } },
      orderBy: [{ topic: { publishedAt: "asc" } }, { topicId: "asc" }],
      take: most,
      select: { topic: { select: { ...listed, chapters: { orderBy: inOrder, ...publicOnes(locale) } } } },
    });
    return rows.map(({ topic: { chapters, ...topic } }) => ({ ...topic, chapters: chapters.map(({ story }) => story) }));
  },
  { key: ({ id, locale }) => `${locale} ${id}`, tags: (topics, { id }) => [`story:${id}`, ...tagsOf(topics)] },
);
export type TopicAround = Awaited<ReturnType<typeof topicsOf>>[number];

/** What a page that names these topics is made of. */
export const tagsOf = (topics: readonly { id: string }[]): Tag[] => topics.map(({ id }): Tag => `topic:${id}`);

const most = 12;
const publicOnes = (locale: Locale) => ({ where: { story: { ...published(), locale } }, select: { story: { select: listed } } });
