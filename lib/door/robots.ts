// What robots are asked: to leave the desk and the personal pages alone.
import { locales, pathTo, table } from "../addresses.ts";

/** The file /robots.txt, made from the table of addresses. */
export function robots(siteUrl: string): [path: string, file: { body: Buffer; cacheControl: string }] {
  const closed = locales.flatMap((locale) => [table.desk[locale], ...personalPlaces.map((place) => `${place[locale].split("/:")[0]}/`)]);
  const sitemaps = locales.flatMap((locale) => [pathTo("sitemapIndex", locale), pathTo("newsSitemap", locale)]);
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    ...locales.map((locale) => `Disallow: ${table.search[locale]}?`),
    "Disallow: /api/",
    ...sitemaps.map((path) => `Sitemap: ${siteUrl}${path}`),
    "",
  ];
  return ["/robots.txt", { body: Buffer.from(lines.join("\n")), cacheControl: "public, max-age=86400" }];
}

const personalPlaces = [table.receipt, table.notice, table.commentForm, table.faultyNotice, table.sharedPreview];
