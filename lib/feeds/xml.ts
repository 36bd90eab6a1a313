// Documents for machines: RSS and a sitemap. No database, no clock.

export type Channel = { title: string; description: string; language: string; site: string; self: string };
export type Item = { title: string; link: string; description: string; publishedAt: Date; authors: readonly string[] };

/** RSS 2.0. Addresses are absolute, and an item's is what it is known by. */
export function rss(channel: Channel, items: readonly Item[]): string {
  const newest = items[0] && [element("lastBuildDate", items[0].publishedAt.toUTCString())];
  return document([
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    "<channel>",
    element("title", channel.title),
    element("link", channel.site),
    element("description", channel.description),
    element("language", channel.language),
    `<atom:link href="${escaped(channel.self)}" rel="self" type="application/rss+xml"/>`,
    ...(newest ?? []),
    ...items.map(itemOf),
    "</channel>",
    "</rss>",
  ]);
}

function itemOf({ title, link, description, publishedAt, authors }: Item): string {
  return [
    "<item>",
    element("title", title),
    element("link", link),
    `<guid isPermaLink="true">${escaped(link)}</guid>`,
    element("pubDate", publishedAt.toUTCString()),
    ...authors.map((name) => element("dc:creator", name)),
    element("description", description),
    "</item>",
  ].join("\n");
}

/** Addresses that search engines may know, with the day of their last change. */
export function sitemap(pages: readonly { address: string; changedAt?: Date }[]): string {
  return document([
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(
      ({ address, changedAt }) =>
        `<url>${element("loc", address)}${changedAt ? element("lastmod", `${changedAt.toISOString().slice(0, 19)}Z`) : ""}</url>`,
    ),
    "</urlset>",
  ]);
}

const document = (lines: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join("\n")}\n`;
const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
/** Control characters may stand in no XML, however they are written. */
const escaped = (text: string) =>
  text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
