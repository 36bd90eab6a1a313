// Keywords of published stories. One that no published story carries is not public.
import { cache } from "react";
import type { Locale } from "#prisma/generated/enums";
import { db } from "../db.ts";

const published = (locale: Locale) => ({ story: { state: "published" as const, publishedAt: { lte: new Date() }, locale } });
const mostTags = 1_000;

/** A keyword that some published story of the language carries. */
export const findPublicTag = cache(async (locale: Locale, slug: string) =>
  db.tag.findFirst({ where: { slug, stories: { some: published(locale) } }, select: { id: true, slug: true, name: true } }),
);

/** All keywords of a language with the number of their stories, by name. */
export async function publicTags(locale: Locale, take = mostTags) {
  const tags = await db.tag.findMany({
    where: { stories: { some: published(locale) } },
    select: { id: true, slug: true, name: true, _count: { select: { stories: { where: published(locale) } } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take,
  });
  return tags.map(({ _count, ...tag }) => ({ ...tag, stories: _count.stories }));
}

/** What became of a keyword that had this address before: it moved, or it is gone. Undefined for what never was. */
export async function findFormerTag(locale: Locale, slug: string): Promise<{ now: string } | "gone" | undefined> {
  const former = await db.formerTag.findUnique({ where: { slug }, select: { tag: { select: { slug: true } } } });
  if (!former) return undefined;
  const tag = former.tag && (await findPublicTag(locale, former.tag.slug));
  return tag ? { now: tag.slug } : "gone";
}
