import { addressOf, localeOf, pathTo } from "#lib/addresses";
import { rss } from "#lib/feeds/xml";
import { texts } from "#lib/messages/catalogue";
import { expiresAt, madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { authorsOf } from "#lib/stories/credits";
import { newestStories, nextPublication } from "#lib/stories/queries";

const listed = 30;

/** The newest stories of a language, for feed readers. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  madeOf("front", "people", "site");
  const [stories, next] = await Promise.all([newestStories(locale, { take: listed }), nextPublication(locale)]);
  if (next) expiresAt(next);
  const { siteUrl, SITE_NAME } = settings();
  const channel = {
    title: SITE_NAME,
    description: texts(locale).site.description(SITE_NAME),
    language: locale,
    site: siteUrl + pathTo("front", locale),
    self: siteUrl + pathTo("feed", locale),
  };
  const items = stories.map((story) => ({
    title: story.title,
    link: siteUrl + addressOf(story),
    description: story.standfirst,
    publishedAt: story.publishedAt,
    authors: authorsOf(story.credits).map(({ name }) => name),
  }));
  return new Response(rss(channel, items), { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
