import { expect, test } from "vitest";
import { locales, pathTo } from "#lib/addresses";
import { robots } from "#lib/door/robots";

test("robots are led to the sitemaps of both languages, and asked to leave the desk and personal pages alone", () => {
  const [path, { body }] = robots("https://a.example");
  const lines = body.toString("utf8").split("\n");
  expect([path, lines[0], lines.at(-1)]).toEqual(["/robots.txt", "User-agent: *", ""]);
  for (const locale of locales) {
    for (const place of ["sitemapIndex", "newsSitemap"] as const)
      expect(lines).toContain(`Sitemap: https://a.example${pathTo(place, locale)}`);
    expect(lines).toContain(`Disallow: ${pathTo("desk", locale)}`);
  }
  const closed = lines.filter((line) => line.startsWith("Disallow: ")).map((line) => line.slice("Disallow: ".length));
  const open = ["front", "articles", "feed", "sitemap", "security"] as const;
  const paths = open.flatMap((place) => locales.map((locale) => pathTo(place, locale, { format: "xml" })));
  expect(paths.filter((each) => closed.some((start) => each.startsWith(start)))).toEqual([]);
});
