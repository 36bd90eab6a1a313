import { addressOf, localeOf, type PlaceName, pathTo } from "#lib/addresses";
import { sitemap } from "#lib/feeds/xml";
import { expiresAt, madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { nextPublication, storyAddresses } from "#lib/stories/queries";

const lists: readonly PlaceName[] = ["front", "articles", "videos", "opinion", "guests", "people", "tags", "imprint", "privacy"];

/** Every public address of a language that leads somewhere for good. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  madeOf("front", "site");
  const [stories, next] = await Promise.all([storyAddresses(locale), nextPublication(locale)]);
  if (next) expiresAt(next);
  const { siteUrl } = settings();
  const pages = [
    ...lists.map((name) => ({ address: siteUrl + pathTo(name, locale) })),
    ...stories.map((story) => ({ address: siteUrl + addressOf(story), changedAt: story.updatedAt })),
  ];
  return new Response(sitemap(pages), { headers: { "content-type": "application/xml; charset=utf-8" } });
}
