import { addressOf, localeOf, pathTo } from "#lib/addresses";
import { rss } from "#lib/feeds/xml";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { authorsOf } from "#lib/stories/credits";
import { findFormerStory, findPublishedStory } from "#lib/stories/queries";
import { publicChapters } from "#lib/topics/queries";

type Asked = { params: Promise<{ locale: string; slug: string }> };

/** The chapters of a topic for feed readers, the newest first. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const { locale: name, slug } = await params;
  const locale = localeOf(name);
  const topic = await findPublishedStory("topic", locale, slug);
  if (!topic) return former(locale, slug);
  madeOf(`story:${topic.id}`, `topic:${topic.id}`, "people", "site");
  const chapters = (await publicChapters(topic)).toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  const { siteUrl, SITE_NAME } = settings();
  const channel = {
    title: texts(locale).topics.feedOf(topic.title, SITE_NAME),
    description: topic.standfirst,
    language: locale,
    site: siteUrl + addressOf(topic),
    self: siteUrl + pathTo("topicFeed", locale, { slug }),
  };
  const items = chapters.map((chapter) => ({
    title: chapter.title,
    link: siteUrl + addressOf(chapter),
    description: chapter.standfirst,
    publishedAt: chapter.publishedAt,
    authors: authorsOf(chapter.credits).map((author) => author.name),
  }));
  return new Response(rss(channel, items), { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}

async function former(locale: "de" | "en", slug: string): Promise<Response> {
  const found = await findFormerStory("topic", locale, slug);
  if (!found) return new Response(null, { status: 404 });
  if (found === "gone") return new Response(null, { status: 410 });
  return new Response(null, { status: 308, headers: { location: pathTo("topicFeed", locale, { slug: found.now.slug }) } });
}
