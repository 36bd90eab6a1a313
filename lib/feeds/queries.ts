// What feeds say of stories: what readers see in lists, with what only machines want to know.
import type { Locale } from "#prisma/generated/enums";
import type { StorySelect } from "#prisma/generated/models";
import { db } from "../db.ts";
import { dated, type Narrowing, narrow, published } from "../stories/queries.ts";
import { announced } from "../stories/selection.ts";

const listed = {
  ...announced,
  createdAt: true,
  updatedAt: true,
  tags: { select: { tag: { select: { name: true } } }, orderBy: [{ position: "asc" }, { tagId: "asc" }] },
  video: { select: { poster: announced.video.select.poster, file: { select: { file: true, contentType: true, bytes: true } } } },
} satisfies StorySelect;

const most = 30;

export type FeedStory = Awaited<ReturnType<typeof storiesInFeed>>[number];

/** The newest public stories of a language, all or some of them. */
export async function storiesInFeed(locale: Locale, by?: Narrowing) {
  const where = { ...published(), locale, ...(by && narrow(by)) };
  const rows = await db.story.findMany({ where, select: listed, orderBy: [{ publishedAt: "desc" }, { id: "desc" }], take: most });
  return rows.map(dated);
}
