import { changedAt, type Entry, type Feed } from "./feed.ts";
import { document, element, escaped } from "./xml.ts";

const namespaces = 'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** RSS 2.0. Authors are named by Dublin Core: RSS itself would print their mail addresses. */
export function rss(feed: Feed): string {
  return document([
    `<rss version="2.0" ${namespaces}>`,
    "<channel>",
    element("title", feed.title),
    element("link", feed.page),
    element("description", feed.description),
    element("language", feed.language),
    `<atom:link href="${escaped(feed.self)}" rel="self" type="application/rss+xml"/>`,
    ...(feed.entries.length > 0 ? [element("lastBuildDate", changedAt(feed).toUTCString())] : []),
    ...feed.entries.map(itemOf),
    "</channel>",
    "</rss>",
  ]);
}

function itemOf({ id, link, title, content, publishedAt, authors, tags, enclosure }: Entry): string {
  return [
    "<item>",
    element("title", title),
    element("link", link),
    `<guid isPermaLink="false">${escaped(id)}</guid>`,
    element("pubDate", publishedAt.toUTCString()),
    ...authors.map(({ name }) => element("dc:creator", name)),
    ...tags.map((tag) => element("category", tag)),
    // A description is HTML: a plain text becomes HTML first, and is then escaped like everything else.
    element("description", "html" in content ? content.html : asHtml(content.text)),
    ...(enclosure ? [`<enclosure url="${escaped(enclosure.url)}" length="${enclosure.bytes}" type="${escaped(enclosure.type)}"/>`] : []),
    "</item>",
  ].join("\n");
}

function asHtml(text: string): string {
  const paragraphs = text.split("\n\n").map(escaped);
  return paragraphs.length === 1 ? paragraphs.join("") : paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
}
