import { addressOf, localeOf } from "#lib/addresses";
import { newsOf } from "#lib/feeds/queries";
import { newsHours, newsSitemap } from "#lib/feeds/sitemap";
import { expiresAt, madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { nextPublication } from "#lib/stories/queries";

/** What appeared within two days, for news search. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  madeOf("front", "site");
  const [stories, next] = await Promise.all([newsOf(locale), nextPublication(locale)]);
  if (next) expiresAt(next);
  const oldest = stories.at(-1);
  if (oldest) expiresAt(new Date(oldest.publishedAt.getTime() + newsHours * 3_600_000));
  const { siteUrl, SITE_NAME } = settings();
  const news = stories.map((story) => ({ address: siteUrl + addressOf(story), title: story.title, publishedAt: story.publishedAt }));
  const map = newsSitemap({ name: SITE_NAME, language: locale }, news);
  return new Response(map, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
