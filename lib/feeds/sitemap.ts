// What search engines may know (sitemaps.org), and the news among it.
import type { Locale } from "#prisma/generated/enums";
import { document, element, escaped } from "./xml.ts";

export type Located = {
  address: string;
  changedAt?: Date | undefined;
  languages?: readonly { language: string; address: string }[] | undefined;
};

/** A sitemap holds at most 50,000 addresses in at most 50 MB; ours are parted well before. */
export const mostAddresses = 20_000;
/** The first part has lists, people, series and keywords beside them: at most some 2,000. */
export const storiesInSitemap = 15_000;

const sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
const second = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

/** The same page in each language; whoever reads another one is led to the German page. */
export const inLanguages = ({ de, en }: Partial<Record<Locale, string>>): Located["languages"] =>
  de && en
    ? [
        { language: "de", address: de },
        { language: "en", address: en },
        { language: "x-default", address: de },
      ]
    : [];

/** Addresses with the moment of their last change, and where the same page is in another language. */
export function sitemap(pages: readonly Located[]): string {
  if (pages.length > mostAddresses) throw new Error(`A sitemap of ${pages.length} addresses`);
  return document([`<urlset xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`, ...pages.map(urlOf), "</urlset>"]);
}

function urlOf({ address, changedAt, languages = [] }: Located): string {
  const elsewhere = languages.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${escaped(other.language)}" href="${escaped(other.address)}"/>`,
  );
  return `<url>${element("loc", address)}${changedAt ? element("lastmod", second(changedAt)) : ""}${elsewhere.join("")}</url>`;
}

/** The sitemaps that there are. */
export function sitemapIndex(parts: readonly Located[]): string {
  return document([
    `<sitemapindex xmlns="${sitemaps}">`,
    ...parts.map(
      ({ address, changedAt }) => `<sitemap>${element("loc", address)}${changedAt ? element("lastmod", second(changedAt)) : ""}</sitemap>`,
    ),
    "</sitemapindex>",
  ]);
}

export type News = { address: string; title: string; publishedAt: Date };
type Publication = { name: string; language: string };

/** News search takes what is younger than two days, and at most a thousand of it. */
export const newsHours = 48;
export const mostNews = 1_000;

export function newsSitemap({ name, language }: Publication, news: readonly News[]): string {
  const publication = `<news:publication>${element("news:name", name)}${element("news:language", language)}</news:publication>`;
  return document([
    `<urlset xmlns="${sitemaps}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">`,
    ...news.map(
      ({ address, title, publishedAt }) =>
        `<url>${element("loc", address)}<news:news>${publication}${element("news:publication_date", second(publishedAt))}${element("news:title", title)}</news:news></url>`,
    ),
    "</urlset>",
  ]);
}
