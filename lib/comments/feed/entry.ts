import { type Locale, pathTo } from "../../addresses.ts";
import { type Entry, nameOf } from "../../feeds/feed.ts";
import { texts } from "../../messages/catalogue.ts";
import { settings } from "../../settings.ts";
import type { FeedComment } from "./queries.ts";

/** A comment for a feed. Its author's website stays behind, as it does in mails. */
export const entryOf =
  (locale: Locale) =>
  ({ id, authorName, answers, html, postedAt, publishedAt }: FeedComment): Entry => {
    const { siteUrl } = settings();
    const { comments } = texts(locale);
    return {
      id: nameOf(siteUrl, postedAt, id),
      link: siteUrl + pathTo("permalink", locale, { id }),
      title: answers === null ? authorName : comments.feedAnswer(authorName, answers),
      content: { html },
      publishedAt: publishedAt ?? postedAt,
      changedAt: publishedAt ?? postedAt,
      authors: [{ name: authorName }],
      tags: [],
    };
  };
