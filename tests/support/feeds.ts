// The rules of the formats for machines, as their specifications state them. Each reader throws at the first rule that is broken.
import { expect } from "vitest";
import { z } from "zod";
import { allOf, type Element, readXml, textOf } from "./xml.ts";

const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** One of these, exactly; with text in it. */
function one(element: Element, name: string): string {
  const found = allOf(element, name);
  expect(found.length, `<${name}> in <${element.name}>`).toBe(1);
  expect(found[0]?.text.trim(), `text of <${name}>`).not.toBe("");
  return found[0]?.text ?? "";
}
const atMostOne = (element: Element, ...names: string[]) => {
  for (const name of names) expect(allOf(element, name).length, `<${name}> in <${element.name}>`).toBeLessThanOrEqual(1);
};
const isAddress = (text: string | undefined) => expect(text).toMatch(/^https?:\/\/[^\s<>"]+$/);
const isUnique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);

/** RSS 2.0 with the rules that the RSS Advisory Board adds: https://www.rssboard.org/rss-specification. @returns its items */
export function readRss(source: string): Element[] {
  const rss = readXml(source);
  expect([rss.name, rss.attributes.version]).toEqual(["rss", "2.0"]);
  const [channel, ...more] = rss.children;
  if (channel?.name !== "channel" || more.length > 0) throw new Error("A feed has one channel");
  for (const name of ["title", "link", "description", "language"]) one(channel, name);
  isAddress(textOf(channel, "link"));
  atMostOne(channel, "lastBuildDate", "pubDate", "ttl", "image");
  const [self] = allOf(channel, "atom:link");
  expect([self?.attributes.rel, self?.attributes.type]).toEqual(["self", "application/rss+xml"]);
  isAddress(self?.attributes.href);
  const items = allOf(channel, "item");
  for (const item of items) {
    for (const name of ["title", "link", "guid", "pubDate", "description"]) one(item, name);
    isAddress(textOf(item, "link"));
    expect(textOf(item, "pubDate")).toMatch(rfc822);
    // RSS's own author is a mail address: ours have names only.
    expect(allOf(item, "author")).toEqual([]);
    for (const { attributes } of allOf(item, "enclosure")) {
      isAddress(attributes.url);
      expect(attributes.length).toMatch(/^[1-9]\d*$/);
      expect(attributes.type).toMatch(/^[a-z]+\/[\w.+-]+$/);
    }
    atMostOne(item, "enclosure");
  }
  isUnique(items.map((item) => textOf(item, "guid") ?? ""));
  return items;
}

/** Atom (RFC 4287). @returns its entries */
export function readAtom(source: string): Element[] {
  const feed = readXml(source);
  expect([feed.name, feed.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
  // 4.1.1: one id, title and updated; an author unless every entry has one; a link to itself.
  for (const name of ["id", "title", "updated"]) one(feed, name);
  atMostOne(feed, "subtitle", "generator", "icon", "logo", "rights");
  expect(allOf(feed, "author").length).toBeGreaterThan(0);
  expect(feed.children.filter(({ name, attributes }) => name === "link" && attributes.rel === "self").length).toBe(1);
  const entries = allOf(feed, "entry");
  for (const entry of entries) {
    for (const name of ["id", "title", "updated"]) one(entry, name);
    atMostOne(entry, "published", "content", "summary", "rights", "source");
    // 4.1.2: an entry without content says where it is.
    const links = allOf(entry, "link");
    if (allOf(entry, "content").length === 0) expect(links.some(({ attributes }) => attributes.rel === "alternate")).toBe(true);
    isUnique(links.map(({ attributes }) => [attributes.rel, attributes.type, attributes.hreflang].join(" ")));
    for (const { attributes } of allOf(entry, "category")) expect(attributes.term).toBeTruthy();
    for (const { attributes } of allOf(entry, "content")) expect(["html", "text", "xhtml"]).toContain(attributes.type);
  }
  for (const element of [feed, ...entries]) {
    expect(textOf(element, "id")).toMatch(/^[a-z][a-z0-9+.-]*:\S+$/); // 4.2.6: an absolute IRI
    for (const date of [...allOf(element, "updated"), ...allOf(element, "published")]) expect(date.text).toMatch(rfc3339);
    for (const { attributes } of allOf(element, "link")) isAddress(attributes.href);
    for (const person of allOf(element, "author")) one(person, "name");
  }
  isUnique(entries.map((entry) => textOf(entry, "id") ?? ""));
  return entries;
}

const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() });
const item = z
  .strictObject({
    id: z.string().min(1),
    url: z.url(),
    title: z.string().min(1),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    image: z.url().optional(),
    date_published: z.iso.datetime({ offset: true }),
    date_modified: z.iso.datetime({ offset: true }),
    authors: z.array(author).min(1).optional(),
    tags: z.array(z.string()).optional(),
    attachments: z.array(z.strictObject({ url: z.url(), mime_type: z.string(), size_in_bytes: z.int().positive() })).optional(),
  })
  .refine((said) => said.content_html !== undefined || said.content_text !== undefined, "An item has content");

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().optional(),
  language: z.enum(["de", "en"]),
  authors: z.array(author),
  items: z.array(item).refine((items) => new Set(items.map(({ id }) => id)).size === items.length, "Ids are unique"),
});

const protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The sitemap protocol: https://www.sitemaps.org/protocol.html. @returns the addresses */
export function readSitemap(source: string, root: "urlset" | "sitemapindex" = "urlset"): string[] {
  const map = readXml(source);
  expect([map.name, map.attributes.xmlns]).toEqual([root, protocol]);
  expect(map.children.length).toBeLessThanOrEqual(50_000);
  expect(Buffer.byteLength(source)).toBeLessThanOrEqual(50 * 1024 * 1024);
  const addresses = map.children.map((child) => {
    expect(child.name).toBe(root === "urlset" ? "url" : "sitemap");
    atMostOne(child, "lastmod");
    for (const { text } of allOf(child, "lastmod")) expect(text).toMatch(rfc3339);
    for (const { attributes } of allOf(child, "xhtml:link")) isAddress(attributes.href);
    return one(child, "loc");
  });
  for (const address of addresses) {
    isAddress(address);
    expect(address.length).toBeLessThan(2_048);
  }
  isUnique(addresses);
  return addresses;
}
