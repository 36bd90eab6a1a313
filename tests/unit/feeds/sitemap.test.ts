import { expect, test } from "vitest";
import { mostAddresses, newsSitemap, sitemap, sitemapIndex } from "#lib/feeds/sitemap";
import { readSitemap } from "../../support/feeds.ts";
import { readXml } from "../../support/xml.ts";

test("a sitemap names addresses, when they changed, and where the same page is in the other language", () => {
  const map = sitemap([
    { address: "https://a.example/" },
    {
      address: "https://a.example/artikel/a&b",
      changedAt: new Date("2026-11-23T05:00:01.500Z"),
      languages: [{ language: "en", address: "https://a.example/en/articles/a&b" }],
    },
  ]);
  expect(readSitemap(map)).toEqual(["https://a.example/", "https://a.example/artikel/a&b"]);
  expect(map).toContain("<lastmod>2026-11-23T05:00:01Z</lastmod>");
  expect(map).toContain('hreflang="en" href="https://a.example/en/articles/a&amp;b"');
});

test("the largest sitemap of the longest addresses keeps the limits of the protocol; a larger one is never written", () => {
  const longest = { address: `https://a.example/${"a".repeat(2_000)}`, changedAt: new Date() };
  const entry = Buffer.byteLength(sitemap([longest, longest])) - Buffer.byteLength(sitemap([longest]));
  expect(entry * mostAddresses).toBeLessThan(50 * 1024 * 1024);
  expect(mostAddresses).toBeLessThanOrEqual(50_000);
  expect(() => sitemap(Array.from({ length: mostAddresses + 1 }, () => longest))).toThrow();
});

test("an index names sitemaps", () => {
  const index = sitemapIndex([{ address: "https://a.example/sitemap-pages.xml" }, { address: "https://a.example/sitemap-1.xml" }]);
  expect(readSitemap(index, "sitemapindex")).toHaveLength(2);
});

test("the news say who publishes them, when and under which title", () => {
  const source = newsSitemap({ name: "A & B", language: "de" }, [
    { address: "https://a.example/artikel/eins", title: "Eins <zwei>", publishedAt: new Date("2026-11-23T05:00:01Z") },
  ]);
  readSitemap(source);
  const news = readXml(source).children[0]?.children[1]?.children;
  expect(news?.map(({ name }) => name)).toEqual(["news:publication", "news:publication_date", "news:title"]);
  expect(news?.[0]?.children.map(({ text }) => text)).toEqual(["A & B", "de"]);
  expect(news?.[2]?.text).toBe("Eins <zwei>");
});
