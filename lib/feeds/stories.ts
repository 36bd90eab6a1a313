// Stories as entries of a feed.
import { addressOf, pathTo } from "../addresses.ts";
import { mediaAddress } from "../media/picture.ts";
import { settings } from "../settings.ts";
import { authorsOf } from "../stories/credits.ts";
import { withLabels } from "../stories/labels.ts";
import { type Entry, nameOf } from "./feed.ts";
import type { FeedStory } from "./queries.ts";

/** What readers see in a list, for a feed; labels such as "Anzeige" go before the title, for they must not get lost. */
export function entryOf(story: FeedStory): Entry {
  const { siteUrl } = settings();
  const { id, locale, standfirst, publishedAt, updatedAt, createdAt, tags, video, credits } = story;
  const picture = story.picture ?? video?.poster;
  return {
    id: nameOf(siteUrl, createdAt, id),
    link: siteUrl + addressOf(story),
    title: withLabels(story),
    content: { text: standfirst },
    publishedAt,
    // One that was finished before its day changed, for readers, when it appeared.
    changedAt: new Date(Math.max(updatedAt.getTime(), publishedAt.getTime())),
    authors: authorsOf(credits).map(({ name, slug }) => ({ name, url: siteUrl + pathTo("person", locale, { slug }) })),
    tags: tags.map(({ tag }) => tag.name),
    picture: picture ? siteUrl + mediaAddress(picture.file) : undefined,
    enclosure: video?.file
      ? { url: siteUrl + mediaAddress(video.file.file), type: video.file.contentType, bytes: video.file.bytes }
      : undefined,
  };
}
