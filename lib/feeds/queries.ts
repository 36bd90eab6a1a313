// What feeds say of stories: what readers see in lists, with what only machines want to know.
import type { Locale } from "#prisma/generated/enums";
import type { StorySelect } from "#prisma/generated/models";
import { db } from "../db.ts";
import { published } from "../stories/published.ts";
import { dated, type Narrowing, narrow } from "../stories/queries.ts";
import { announced } from "../stories/selection.ts";
import { mostNews, newsHours, storiesInSitemap } from "./sitemap.ts";

const listed = {
  ...announced,
  createdAt: true,
  updatedAt: true,
  corrections: { select: { text: true, at: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
  tags: { select: { tag: { select: { name: true } } }, orderBy: [{ position: "asc" }, { tagId: "asc" }] },
  video: { select: { poster: announced.video.select.poster, file: { select: { file: true, contentType: true, bytes: true } } } },
} satisfies StorySelect;

const most = 30;
const newestFirst = [{ publishedAt: "desc" as const }, { id: "desc" as const }];

export type FeedStory = Awaited<ReturnType<typeof storiesInFeed>>[number];

/** The newest public stories of a language, all or some of them. */
export async function storiesInFeed(locale: Locale, by?: Narrowing) {
  const where = { ...published(), locale, ...(by && narrow(by)) };
  const rows = await db.story.findMany({ where, select: listed, orderBy: newestFirst, take: most });
  return rows.map(dated);
}

/** Where the public stories of a language are, their public translations, and when they were changed: one part of its sitemap. */
export async function storyAddresses(locale: Locale, part: number) {
  const stories = await db.story.findMany({
    where: { ...published(), locale },
    select: { kind: true, locale: true, slug: true, updatedAt: true, translationGroup: true },
    orderBy: newestFirst,
    skip: (part - 1) * storiesInSitemap,
    take: storiesInSitemap,
  });
  const groups = stories.flatMap(({ translationGroup }) => translationGroup ?? []);
  const others = await db.story.findMany({
    where: { ...published(), locale: { not: locale }, translationGroup: { in: groups } },
    select: { kind: true, locale: true, slug: true, translationGroup: true },
    orderBy: { id: "asc" },
    take: storiesInSitemap,
  });
  const byGroup = new Map(others.map((other) => [other.translationGroup, other]));
  return stories.map((story) => ({ ...story, translation: story.translationGroup ? byGroup.get(story.translationGroup) : undefined }));
}

/** How many parts a language's sitemap has. */
export async function sitemapParts(locale: Locale): Promise<number> {
  const stories = await db.story.count({ where: { ...published(), locale } });
  return Math.max(1, Math.ceil(stories / storiesInSitemap));
}

/** What appeared within two days. What somebody paid for is no news. */
export async function newsOf(locale: Locale, now = new Date()) {
  const rows = await db.story.findMany({
    where: {
      locale,
      state: "published",
      label: { not: "advertising" },
      publishedAt: { lte: now, gt: new Date(now.getTime() - newsHours * 3_600_000) },
    },
    select: { kind: true, locale: true, slug: true, title: true, publishedAt: true },
    orderBy: newestFirst,
    take: mostNews,
  });
  return rows.flatMap(({ publishedAt, ...story }) => (publishedAt ? [{ ...story, publishedAt }] : []));
}
