import { addressOf } from "#lib/addresses";
import { entryOf } from "#lib/comments/feed/entry";
import { newestComments } from "#lib/comments/feed/queries";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { withLabels } from "#lib/stories/labels";
import { Elsewhere, feedRoute } from "../../../../../feed-route.ts";

/** What was said last about a story. */
export const GET = feedRoute<"id">("commentsFeed", async ({ locale, id }) => {
  const found = await newestComments(id);
  if (!found || found === "gone" || found.story.locale !== locale) return new Elsewhere(found === "gone" ? found : undefined);
  const { story, comments } = found;
  madeOf(`story:${id}`, `comments:${id}`);
  const { comments: t } = texts(locale);
  return {
    title: t.feedOf(withLabels(story)),
    description: t.feedAbout(withLabels(story)),
    since: story.publishedAt,
    page: addressOf(story),
    entries: comments.map(entryOf(locale)),
  };
});
