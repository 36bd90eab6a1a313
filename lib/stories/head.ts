import { addressOf, pathTo } from "../addresses.ts";
import { cardSize } from "../cards/order.ts";
import { texts } from "../messages/catalogue.ts";
import type { Head } from "../site/head.ts";
import type { Translation } from "../translations/queries.ts";
import { authorsOf } from "./credits.ts";
import { withLabels } from "./labels.ts";
import type { Story } from "./queries.ts";

/** The head of a story's page. */
export function storyHead(story: Story, translation?: Translation): Head {
  const { locale, slug, title, standfirst, publishedAt, updatedAt } = story;
  return {
    storyId: story.id,
    title,
    shared: withLabels(story),
    description: standfirst,
    path: addressOf(story),
    ...(translation && { languages: { [locale]: addressOf(story), [translation.locale]: addressOf(translation) } }),
    feeds: [
      ...(story.kind === "topic" ? [{ title, place: "topicFeed" as const, parameters: { slug } }] : []),
      { title: texts(locale).comments.feedOf(title), place: "commentsFeed", parameters: { id: story.id } },
    ],
    picture: { path: pathTo("card", locale, { id: story.id }), alt: title, ...cardSize },
    article: {
      publishedAt,
      changedAt: updatedAt,
      authors: authorsOf(story.credits).map(({ name }) => name),
      tags: story.tags.map(({ tag }) => tag.name),
    },
  };
}
