import { type Author, changedAt, type Entry, type Feed } from "./feed.ts";
import { document, element, escaped } from "./xml.ts";

/** Atom 1.0 (RFC 4287). The publisher stands as author of the feed: an entry without one has it from there. */
export function atom(feed: Feed): string {
  return document([
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    element("id", feed.self),
    element("title", feed.title),
    ...(feed.description ? [element("subtitle", feed.description)] : []),
    element("updated", changedAt(feed).toISOString()),
    authorOf({ name: feed.publisher }),
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${escaped(feed.language)}" href="${escaped(feed.page)}"/>`,
    ...feed.entries.map(entryOf),
    "</feed>",
  ]);
}

function entryOf({ id, link, title, content, publishedAt, changedAt: updated, authors, tags, enclosure }: Entry): string {
  return [
    "<entry>",
    element("id", id),
    element("title", title),
    element("published", publishedAt.toISOString()),
    element("updated", updated.toISOString()),
    ...authors.map(authorOf),
    ...tags.map((tag) => `<category term="${escaped(tag)}"/>`),
    `<link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
    ...(enclosure
      ? [`<link rel="enclosure" type="${escaped(enclosure.type)}" length="${enclosure.bytes}" href="${escaped(enclosure.url)}"/>`]
      : []),
    "html" in content ? `<content type="html">${escaped(content.html)}</content>` : element("summary", content.text),
    "</entry>",
  ].join("\n");
}

const authorOf = ({ name, url }: Author) => `<author>${element("name", name)}${url ? element("uri", url) : ""}</author>`;
