import { expect, test } from "vitest";
import type { Entry, Feed } from "#lib/feeds/feed";
import { nameOf } from "#lib/feeds/feed";
import { feedFormats, formatOf, written } from "#lib/feeds/format";
import { jsonFeed, readAtom, readRss } from "../../support/feeds.ts";
import { allOf, textOf } from "../../support/xml.ts";

const hostile = `</title><script>alert(1)</script>]]> "Zitat" & 'mehr' \u0000 ein\u0007 Glockenton \ud800 😀`;
const told = `</title><script>alert(1)</script>]]> "Zitat" & 'mehr'  ein Glockenton \ufffd 😀`;

const entry: Entry = {
  id: "tag:a.example,2026-11-23:eins",
  link: "https://a.example/artikel/eins",
  title: hostile,
  content: { text: hostile },
  publishedAt: new Date("2026-11-23T05:00:01Z"),
  changedAt: new Date("2026-11-24T05:00:01Z"),
  authors: [{ name: hostile, url: "https://a.example/personen/ada" }],
  tags: [hostile],
  picture: "https://a.example/media/bild.jpg",
  enclosure: { url: "https://a.example/media/film.mp4", type: "video/mp4", bytes: 1_234 },
};
const feed: Feed = {
  title: "Müller & Söhne",
  description: hostile,
  language: "de",
  page: "https://a.example/",
  self: "https://a.example/feed.xml",
  publisher: hostile,
  entries: [
    entry,
    {
      ...entry,
      id: "tag:a.example,2026-11-23:zwei",
      content: { html: "<p>Ein <em>Gedanke</em> &amp; noch einer</p>" },
      enclosure: undefined,
    },
  ],
};

test("an RSS feed is RSS 2.0, and what people wrote stands in it as text, whatever it is", () => {
  const [first, second] = readRss(written("xml", feed));
  if (!first || !second) throw new Error("Two items went in");
  expect(textOf(first, "title")).toBe(told);
  expect(textOf(first, "dc:creator")).toBe(told);
  expect(textOf(first, "category")).toBe(told);
  expect(textOf(first, "pubDate")).toBe("Mon, 23 Nov 2026 05:00:01 GMT");
  // A description is HTML: read as such, the text is the text.
  expect(textOf(first, "description")).toContain("&lt;script&gt;");
  expect(textOf(first, "description")).not.toContain("<script");
  expect(textOf(second, "description")).toBe("<p>Ein <em>Gedanke</em> &amp; noch einer</p>");
  expect(allOf(first, "enclosure")[0]?.attributes).toEqual({ url: entry.enclosure?.url, length: "1234", type: "video/mp4" });
});

test("an Atom feed keeps the rules of RFC 4287, and says what changed last", () => {
  const source = written("atom", { ...feed, self: "https://a.example/feed.atom" });
  const [first, second] = readAtom(source);
  if (!first || !second) throw new Error("Two entries went in");
  expect(textOf(first, "title")).toBe(told);
  expect(textOf(first, "summary")).toBe(told);
  expect(textOf(second, "content")).toBe("<p>Ein <em>Gedanke</em> &amp; noch einer</p>");
  expect(source).toContain("<updated>2026-11-24T05:00:01.000Z</updated>");
});

test("a JSON feed is JSON Feed 1.1", () => {
  const { items } = jsonFeed.parse(JSON.parse(written("json", { ...feed, entries: feed.entries.map((one) => ({ ...one, title: "T" })) })));
  expect(items[0]).toMatchObject({ content_text: hostile.toWellFormed(), attachments: [{ size_in_bytes: 1_234 }] });
  expect(items[1]).toMatchObject({ content_html: "<p>Ein <em>Gedanke</em> &amp; noch einer</p>" });
});

test("a feed of nothing is valid in every format", () => {
  const empty = { ...feed, entries: [] };
  expect(readRss(written("xml", empty))).toEqual([]);
  expect(readAtom(written("atom", { ...empty, since: entry.publishedAt }))).toEqual([]);
  expect(jsonFeed.parse(JSON.parse(written("json", empty))).items).toEqual([]);
});

test("there are three formats, and no other ending is one", () => {
  expect(feedFormats.map((format) => formatOf(format))).toEqual([...feedFormats]);
  for (const ending of ["rss", "XML", "toString", "__proto__", "constructor", ""]) expect(formatOf(ending)).toBeUndefined();
});

test("an entry keeps its name when its address changes", () => {
  expect(nameOf("https://a.example:8443", new Date("2026-11-23T05:00:01Z"), "9")).toBe("tag:a.example,2026-11-23:9");
});
