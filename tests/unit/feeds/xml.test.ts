import { expect, test } from "vitest";
import { rss, sitemap } from "#lib/feeds/xml";

const channel = {
  title: "Müller & Söhne",
  description: "D",
  language: "de",
  site: "https://a.example/",
  self: "https://a.example/feed.xml",
};
const item = { link: "https://a.example/artikel/eins", publishedAt: new Date("2026-11-23T05:00:01Z"), authors: ["Ada <script>"] };

test("what people wrote stands in a feed as text, whatever it is", () => {
  const feed = rss(channel, [
    { ...item, title: "</title><script>alert(1)</script>", description: 'Ein "Zitat" &\u0000 ein\u0007 Glockenton' },
  ]);
  expect(feed).toContain("<title>Müller &amp; Söhne</title>");
  expect(feed).toContain("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(feed).toContain("<description>Ein &quot;Zitat&quot; &amp; ein Glockenton</description>");
  expect(feed).toContain("<pubDate>Mon, 23 Nov 2026 05:00:01 GMT</pubDate>");
  expect(feed).not.toContain("<script");
});

test("a sitemap names addresses and when they changed", () => {
  const map = sitemap([
    { address: "https://a.example/" },
    { address: "https://a.example/artikel/a&b", changedAt: new Date("2026-11-23T05:00:01.500Z") },
  ]);
  expect(map).toContain("<url><loc>https://a.example/</loc></url>");
  expect(map).toContain("<loc>https://a.example/artikel/a&amp;b</loc><lastmod>2026-11-23T05:00:01Z</lastmod>");
});
