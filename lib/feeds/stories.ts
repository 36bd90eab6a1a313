// Stories as entries of a feed.
import { addressOf, pathTo } from "../addresses.ts";
import { mediaAddress } from "../media/picture.ts";
import { formatDate, texts } from "../messages/catalogue.ts";
import { settings } from "../settings.ts";
import { authorsOf } from "../stories/credits.ts";
import { withLabels } from "../stories/labels.ts";
import { type Entry, nameOf } from "./feed.ts";
import type { FeedStory } from "./queries.ts";

/**
 * What readers see in a list, for a feed. Labels such as "Anzeige" go before the title, for they must not get lost; whoever has read what was
 * wrong is shown the entry again, with what was corrected when.
 */
export function entryOf(story: FeedStory): Entry {
  const { siteUrl } = settings();
  const { id, locale, standfirst, publishedAt, updatedAt, createdAt, tags, video, credits, corrections } = story;
  const picture = story.picture ?? video?.poster;
  return {
    id: nameOf(siteUrl, createdAt, id),
    link: siteUrl + addressOf(story),
    title: withLabels(story),
    content: { text: [standfirst, ...corrections.map(correctedIn(locale))].join("\n\n") },
    publishedAt,
    // One that was finished before its day changed, for readers, when it appeared.
    changedAt: new Date(Math.max(...[updatedAt, publishedAt, ...corrections.map(({ at }) => at)].map((date) => date.getTime()))),
    authors: authorsOf(credits).map(({ name, slug }) => ({ name, url: siteUrl + pathTo("person", locale, { slug }) })),
    tags: tags.map(({ tag }) => tag.name),
    picture: picture ? siteUrl + mediaAddress(picture.file) : undefined,
    enclosure: video?.file
      ? { url: siteUrl + mediaAddress(video.file.file), type: video.file.contentType, bytes: video.file.bytes }
      : undefined,
  };
}

const correctedIn =
  (locale: FeedStory["locale"]) =>
  ({ text, at }: FeedStory["corrections"][number]): string =>
    `${texts(locale).stories.correctedOn(formatDate(at, locale))} ${text}`;
