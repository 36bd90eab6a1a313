import { addressOf, localeOf, type PlaceName, pathTo } from "#lib/addresses";
import { sitemap } from "#lib/feeds/sitemap";
import { expiresAt, madeOf } from "#lib/page-cache/tags";
import { publicSeries } from "#lib/series/queries";
import { settings } from "#lib/settings";
import { nextPublication, storyAddresses } from "#lib/stories/queries";

const lists: readonly PlaceName[] = [
  "front",
  "articles",
  "topics",
  "videos",
  "opinion",
  "guests",
  "people",
  "seriesList",
  "tags",
  "imprint",
  "privacy",
];

/** Every public address of a language that leads somewhere for good. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  madeOf("front", "site");
  const [stories, series, next] = await Promise.all([storyAddresses(locale), publicSeries(locale), nextPublication(locale)]);
  if (next) expiresAt(next);
  const { siteUrl } = settings();
  const pages = [
    ...lists.map((name) => ({ address: siteUrl + pathTo(name, locale) })),
    ...series.map(({ slug }) => ({ address: siteUrl + pathTo("series", locale, { slug }) })),
    ...stories.map((story) => ({ address: siteUrl + addressOf(story), changedAt: story.updatedAt })),
  ];
  return new Response(sitemap(pages), { headers: { "content-type": "application/xml; charset=utf-8" } });
}
