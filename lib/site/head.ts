// What stands in the head of a page: title, description, canonical address, other languages, Open Graph.
import type { Metadata } from "next";
import type { Locale } from "#prisma/generated/enums";
import { pathTo } from "../addresses.ts";
import { settings } from "../settings.ts";

type Head = {
  locale: Locale;
  title: string;
  description: string;
  /** Public path of the page. */
  path: string;
  /** Public paths of the same page in each language it exists in; this one included. */
  languages?: Partial<Record<Locale, string>>;
  picture?: { path: string; alt: string; width?: number; height?: number };
  article?: { publishedAt: Date; changedAt: Date; authors: string[]; tags: string[] };
};

/** The head of one page; addresses are made absolute by SITE_URL. */
export function headOf({ locale, title, description, path, languages, picture, article }: Head): Metadata {
  const { siteUrl, SITE_NAME } = settings();
  const images = picture && [{ url: picture.path, alt: picture.alt, width: picture.width, height: picture.height }];
  const common = { title, description, url: path, siteName: SITE_NAME, locale: locale === "de" ? "de_DE" : "en_GB", images };
  return {
    metadataBase: new URL(siteUrl),
    title: title === SITE_NAME ? title : `${title} · ${SITE_NAME}`,
    description,
    icons: { icon: { url: "/favicon.svg", type: "image/svg+xml" } },
    alternates: { canonical: path, languages, types: { "application/rss+xml": pathTo("feed", locale) } },
    openGraph: article
      ? {
          ...common,
          type: "article",
          publishedTime: article.publishedAt.toISOString(),
          modifiedTime: article.changedAt.toISOString(),
          authors: article.authors,
          tags: article.tags,
        }
      : { ...common, type: "website" },
  };
}
