import type { Entry, Feed } from "./feed.ts";

/** JSON Feed 1.1. */
export function json(feed: Feed): string {
  const said = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description || undefined,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map(itemOf),
  };
  // Half a character is none, here as in XML.
  return JSON.stringify(said, (_, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value));
}

function itemOf({ id, link, title, content, publishedAt, changedAt, authors, tags, picture, enclosure }: Entry) {
  return {
    id,
    url: link,
    title,
    ...("html" in content ? { content_html: content.html } : { content_text: content.text }),
    image: picture,
    date_published: publishedAt.toISOString(),
    date_modified: changedAt.toISOString(),
    authors: authors.length > 0 ? authors : undefined,
    tags: tags.length > 0 ? tags : undefined,
    attachments: enclosure && [{ url: enclosure.url, mime_type: enclosure.type, size_in_bytes: enclosure.bytes }],
  };
}
