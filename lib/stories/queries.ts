// What readers can see of stories: nothing here returns what is not published, or not yet.
import { cache } from "react";
import type { Locale, StoryKind } from "#prisma/generated/enums";
import { kindsAt, type StoryPlace } from "../addresses.ts";
import { db } from "../db.ts";
import { withEmbeds } from "../documents/queries.ts";
import { keptAnswer } from "../page-cache/answers.ts";
import type { Tag } from "../page-cache/tags.ts";
import { typeset } from "../text/typography.ts";
import { type Illustrated, illustrated } from "./illustrated.ts";
import { type Paged, pageSize, pagesOf } from "./paging.ts";
import { published } from "./published.ts";
import { type Section, selectionOf } from "./section.ts";
import { announced, whole } from "./selection.ts";

const newestFirst = [{ publishedAt: "desc" as const }, { id: "desc" as const }];

type Worded = { locale: Locale; kicker: string; title: string; standfirst: string };

/** A published story has a date: the database refuses one without. Its words are set in its language. */
export function dated<Row extends Illustrated & Worded & { id: string; publishedAt: Date | null }>(row: Row) {
  const { publishedAt, locale, kicker, title, standfirst } = row;
  if (!publishedAt) throw new Error(`Story ${row.id} is published without a date`);
  const words = { kicker: typeset(kicker, locale), title: typeset(title, locale), standfirst: typeset(standfirst, locale) };
  return { ...row, ...illustrated(row), ...words, publishedAt };
}

export type Teaser = Awaited<ReturnType<typeof newestStories>>[number];

type Newest = { section?: Section; take: number; without?: readonly string[] };

/** The newest stories of a language, all of them or of one section. */
export async function newestStories(locale: Locale, { section, take, without = [] }: Newest) {
  const where = { ...published(), locale, ...(section && selectionOf(section)), id: { notIn: [...without] } };
  const rows = await db.story.findMany({ where, select: announced, orderBy: newestFirst, take });
  return rows.map(dated);
}

/** Those of these stories that are public, in no particular order. */
export async function publishedAmong(ids: readonly string[], locale: Locale) {
  const rows = await db.story.findMany({
    where: { ...published(), locale, id: { in: [...ids] } },
    select: announced,
    orderBy: newestFirst,
    take: 100,
  });
  return rows.map(dated);
}

/**
 * Some of the stories: a section of the menu, or what one person, keyword, series or topic has of them. `writtenBy`: of a person without
 * the talks in which the person only speaks.
 */
export type Narrowing =
  | Section
  | { personId: string }
  | { writtenBy: string }
  | { tagId: string }
  | { seriesId: string }
  | { topicId: string };

/** One page of an archive, of a person's stories or of a keyword's; undefined behind its end. */
export const storiesPage = cache(async (locale: Locale, by: Narrowing, page: number): Promise<Paged<Teaser> | undefined> => {
  const where = { ...published(), locale, ...narrow(by) };
  const total = await db.story.count({ where });
  const pages = pagesOf(total);
  if (page > pages) return undefined;
  const rows = await db.story.findMany({ where, select: announced, orderBy: newestFirst, take: pageSize, skip: (page - 1) * pageSize });
  return { items: rows.map(dated), page, pages, total };
});

export function narrow(by: Narrowing) {
  if (typeof by === "string") return selectionOf(by);
  if ("seriesId" in by) return by;
  if ("writtenBy" in by) return { credits: { some: { personId: by.writtenBy } }, NOT: onlySpeaks(by.writtenBy) };
  if ("topicId" in by) return { chapterOf: { some: { topicId: by.topicId } } };
  return "tagId" in by ? { tags: { some: { tagId: by.tagId } } } : { credits: { some: { personId: by.personId } } };
}

/** Talks in which somebody speaks without having written them: they stand in a list of their own. */
const onlySpeaks = (personId: string) => ({ kind: "talk" as const, credits: { none: { personId, role: "author" as const } } });

export type Story = NonNullable<Awaited<ReturnType<typeof findPublishedStory>>>;
export type Film = NonNullable<Story["video"]>;

/** The story at an address, if it is public. */
export const findPublishedStory = cache(async (place: StoryPlace, locale: Locale, slug: string) => {
  const row = await db.story.findFirst({ where: { ...published(), ...at(place, locale, slug) }, select: whole, orderBy: { id: "asc" } });
  return row && { ...dated(row), bodyHtml: await withEmbeds(row.bodyHtml, row.locale) };
});

const at = (place: StoryPlace, locale: Locale, slug: string) => ({ kind: { in: kindsAt(place) }, locale, slug });

export type Former = { now: { kind: StoryKind; locale: Locale; slug: string } } | "gone";

/** What became of a story that was once public at an address: it moved, or it is gone. Undefined for what never was. */
export async function findFormerStory(place: StoryPlace, locale: Locale, slug: string): Promise<Former | undefined> {
  const address = await db.storyAddress.findFirst({
    where: at(place, locale, slug),
    select: { story: { select: { kind: true, locale: true, slug: true, state: true } } },
    orderBy: { kind: "asc" },
  });
  if (!address) {
    const withdrawn = await db.story.findFirst({ where: { ...at(place, locale, slug), state: "taken_down" }, select: { id: true } });
    return withdrawn ? "gone" : undefined;
  }
  if (address.story?.state !== "published") return "gone";
  const { kind, slug: current } = address.story;
  return current === slug ? undefined : { now: { kind, locale: address.story.locale, slug: current } };
}

type Subject = { id: string; locale: Locale; tags: readonly { tag: { id: string } }[] };

/** Other stories that share keywords with this one, the newest first. */
export const relatedStories = keptAnswer(
  async ({ id, locale, tags }: Subject): Promise<Teaser[]> => {
    const tagId = { in: tags.map(({ tag }) => tag.id) };
    const where = { ...published(), locale, id: { not: id }, tags: { some: { tagId } }, ...outsideTopicsOf(id) };
    const rows = await db.story.findMany({ where, select: announced, orderBy: newestFirst, take: 3 });
    return rows.map(dated);
  },
  {
    key: ({ id, locale, tags }) => [id, locale, ...tags.map(({ tag }) => tag.id)].join(" "),
    tags: (related, { id, tags }) => [
      "people",
      `story:${id}`,
      ...tags.map(({ tag }): Tag => `tag:${tag.id}`),
      ...related.map(({ id }): Tag => `story:${id}`),
    ],
  },
);

/** Chapters of the same topic and the topic itself stand around a chapter already, and chapters on the page of their topic. */
const outsideTopicsOf = (id: string) => ({
  chapters: { none: { storyId: id } },
  chapterOf: { none: { OR: [{ topicId: id }, { topic: { chapters: { some: { storyId: id } } } }] } },
});

/** When the next story that has a future date appears: lists are stale from then on. */
export async function nextPublication(locale: Locale): Promise<Date | undefined> {
  const where = { state: "published" as const, locale, publishedAt: { gt: new Date() } };
  const next = await db.story.findFirst({ where, select: { publishedAt: true }, orderBy: { publishedAt: "asc" } });
  return next?.publishedAt ?? undefined;
}
