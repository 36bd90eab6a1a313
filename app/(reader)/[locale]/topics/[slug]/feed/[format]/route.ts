import { addressOf } from "#lib/addresses";
import { storiesInFeed } from "#lib/feeds/queries";
import { entryOf } from "#lib/feeds/stories";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { findFormerStory, findPublishedStory } from "#lib/stories/queries";
import { Elsewhere, feedRoute } from "../../../../../feed-route.ts";

/** The chapters of a topic, the newest first. */
export const GET = feedRoute<"slug">("topicFeed", async ({ locale, slug }) => {
  const topic = await findPublishedStory("topic", locale, slug);
  if (!topic) {
    const former = await findFormerStory("topic", locale, slug);
    return new Elsewhere(former && former !== "gone" ? { now: { slug: former.now.slug } } : former);
  }
  madeOf(`story:${topic.id}`, `topic:${topic.id}`);
  const chapters = await storiesInFeed(locale, { topicId: topic.id });
  madeOf(...chapters.map(({ id }) => `story:${id}` as const));
  return {
    title: texts(locale).site.feedOf(topic.title, settings().SITE_NAME),
    description: topic.standfirst,
    since: topic.publishedAt,
    page: addressOf(topic),
    entries: chapters.map(entryOf),
  };
});
