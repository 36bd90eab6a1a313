import { notFound } from "next/navigation";
import { addressOf, localeOf, type PlaceName, pathTo } from "#lib/addresses";
import { storyAddresses } from "#lib/feeds/queries";
import { inLanguages, type Located, sitemap } from "#lib/feeds/sitemap";
import { expiresAt, madeOf } from "#lib/page-cache/tags";
import { publicPeople } from "#lib/people/queries";
import { publicSeries } from "#lib/series/queries";
import { settings } from "#lib/settings";
import { pageNumber } from "#lib/stories/paging";
import { nextPublication } from "#lib/stories/queries";
import { publicTags } from "#lib/tags/queries";

const lists: readonly PlaceName[] = [
  "front",
  "articles",
  "topics",
  "talks",
  "videos",
  "surveys",
  "studies",
  "opinion",
  "guests",
  "people",
  "seriesList",
  "tags",
  "pitch",
  "imprint",
  "privacy",
];

/** A part of the public addresses of a language that lead somewhere for good: stories, the newest first, and before them everything else. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  const part = pageNumber(new URL(request.url).searchParams.get("page")) ?? notFound();
  madeOf("front", "people", "site");
  const [stories, next] = await Promise.all([storyAddresses(locale, part), nextPublication(locale)]);
  if (stories.length === 0 && part > 1) notFound();
  if (next) expiresAt(next);
  const { siteUrl } = settings();
  const pages = stories.map(({ translation, ...story }) => ({
    address: siteUrl + addressOf(story),
    changedAt: story.updatedAt,
    ...(translation && {
      languages: inLanguages({ [story.locale]: siteUrl + addressOf(story), [translation.locale]: siteUrl + addressOf(translation) }),
    }),
  }));
  const map = sitemap(part === 1 ? [...(await otherPages(locale, siteUrl)), ...pages] : pages);
  return new Response(map, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

async function otherPages(locale: "de" | "en", siteUrl: string): Promise<Located[]> {
  const [people, series, tags] = await Promise.all([publicPeople(), publicSeries(locale), publicTags(locale)]);
  const inBoth = (name: PlaceName, parameters = {}): Located => ({
    address: siteUrl + pathTo(name, locale, parameters),
    languages: inLanguages({ de: siteUrl + pathTo(name, "de", parameters), en: siteUrl + pathTo(name, "en", parameters) }),
  });
  return [
    ...lists.map((name) => inBoth(name)),
    ...people.map(({ slug }) => inBoth("person", { slug })),
    ...series.map(({ slug }) => ({ address: siteUrl + pathTo("series", locale, { slug }) })),
    ...tags.map(({ slug }) => ({ address: siteUrl + pathTo("tag", locale, { slug }) })),
  ];
}
