import { addressOf } from "../addresses.ts";
import { mediaAddress } from "../media/picture.ts";
import { texts } from "../messages/catalogue.ts";
import type { Head } from "../site/head.ts";
import { authorsOf } from "./credits.ts";
import type { Story } from "./queries.ts";

/** The head of a story's page. */
export function storyHead(story: Story): Head {
  const { locale, slug, title, standfirst, publishedAt, updatedAt } = story;
  const picture = story.picture ?? story.video?.poster;
  return {
    title,
    description: standfirst,
    path: addressOf(story),
    feeds: [
      ...(story.kind === "topic" ? [{ title, place: "topicFeed" as const, parameters: { slug } }] : []),
      { title: texts(locale).comments.feedOf(title), place: "commentsFeed", parameters: { id: story.id } },
    ],
    ...(picture && {
      picture: {
        path: mediaAddress(picture.file),
        alt: picture.alt ?? "",
        ...(picture.width && picture.height && { width: picture.width, height: picture.height }),
      },
    }),
    article: {
      publishedAt,
      changedAt: updatedAt,
      authors: authorsOf(story.credits).map(({ name }) => name),
      tags: story.tags.map(({ tag }) => tag.name),
    },
  };
}
