// Series as readers see them. One without a public story is not public.
import { cache } from "react";
import type { Locale } from "#prisma/generated/enums";
import { db } from "../db.ts";
import { published } from "../stories/published.ts";

const shown = { id: true, slug: true, name: true, about: true } as const;
const running = (locale: Locale) => ({ locale, stories: { some: { ...published(), locale } } });

/** A series that has a public story. */
export const findPublicSeries = cache(async (locale: Locale, slug: string) =>
  db.series.findFirst({ where: { slug, ...running(locale) }, select: shown }),
);

/** Every series of a language with the number of its stories, by name. */
export async function publicSeries(locale: Locale) {
  const rows = await db.series.findMany({
    where: running(locale),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
    select: { ...shown, _count: { select: { stories: { where: { ...published(), locale } } } } },
  });
  return rows.map(({ _count, ...series }) => ({ ...series, stories: _count.stories }));
}

/** What became of a series at an address: it has another one, or nothing of it is public any more. Undefined for what never was public. */
export async function findFormerSeries(locale: Locale, slug: string): Promise<{ now: string } | "gone" | undefined> {
  const former = await db.formerSeries.findUnique({
    where: { locale_slug: { locale, slug } },
    select: { series: { select: { slug: true } } },
  });
  if (former) return (await findPublicSeries(locale, former.series.slug)) ? { now: former.series.slug } : "gone";
  const once = { locale, slug, stories: { some: { state: "taken_down" as const } } };
  return (await db.series.count({ where: once })) > 0 ? "gone" : undefined;
}
