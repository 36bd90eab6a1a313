import { type Locale, locales, pathTo } from "#lib/addresses";
import { modulePath } from "#lib/door/module";
import { stylePaths } from "#lib/door/styles";
import { feedFormats, formatName, mediaTypeOf } from "#lib/feeds/format";
import { settings } from "#lib/settings";
import type { Head as Given, NamedFeed } from "#lib/site/head";

const faces = ["newsreader", "schibsted-grotesk"];

/** The head of a reader page; addresses are made absolute by SITE_URL. */
export function Head({ locale, head }: { locale: Locale; head: Given }) {
  const { SITE_NAME, siteUrl } = settings();
  const { title, description, path, languages = {}, robots } = head;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {stylePaths().map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {faces.map((face) => (
        <link key={face} rel="preload" href={`/fonts/${face}.woff2`} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <script type="module" src={modulePath()} />
      <title>{title === SITE_NAME ? title : `${title} · ${SITE_NAME}`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {robots && <meta name="robots" content={robots} />}
      {path !== undefined && <link rel="canonical" href={siteUrl + path} />}
      {locales.map((other) => languages[other] && <link key={other} rel="alternate" hrefLang={other} href={siteUrl + languages[other]} />)}
      {languages.de && languages.en && <link rel="alternate" hrefLang="x-default" href={siteUrl + languages.de} />}
      {[{ title: SITE_NAME, place: "feed" } as const, ...(head.feeds ?? [])].map((feed) => (
        <FeedLinks key={feed.place} locale={locale} feed={feed} />
      ))}
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={SITE_NAME}
        href={siteUrl + pathTo("searchDescription", locale)}
      />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {path !== undefined && <OpenGraph locale={locale} head={head} path={path} />}
    </head>
  );
}

/** A feed in every format; readers of feeds take the first that they understand. */
function FeedLinks({ locale, feed: { title, place, parameters } }: { locale: Locale; feed: NamedFeed }) {
  const { siteUrl } = settings();
  return feedFormats.map((format) => (
    <link
      key={format}
      rel="alternate"
      type={mediaTypeOf(format)}
      title={`${title} (${formatName(format)})`}
      href={siteUrl + pathTo(place, locale, { ...parameters, format })}
    />
  ));
}

/** What is shown where somebody passes the page on (ogp.me). */
function OpenGraph({
  locale,
  head: { title, shared = title, description, picture, article },
  path,
}: {
  locale: Locale;
  head: Given;
  path: string;
}) {
  const { SITE_NAME, siteUrl } = settings();
  const properties: [name: string, content: string | number | undefined][] = [
    ["og:type", article ? "article" : "website"],
    ["og:title", shared],
    ["og:description", description],
    ["og:url", siteUrl + path],
    ["og:site_name", SITE_NAME],
    ["og:locale", locale === "de" ? "de_DE" : "en_GB"],
    ["og:image", picture && siteUrl + picture.path],
    ["og:image:width", picture?.width],
    ["og:image:height", picture?.height],
    ["og:image:alt", picture?.alt],
    ["article:published_time", article?.publishedAt.toISOString()],
    ["article:modified_time", article?.changedAt.toISOString()],
    ...(article?.authors ?? []).map((name): [string, string] => ["article:author", name]),
    ...(article?.tags ?? []).map((name): [string, string] => ["article:tag", name]),
  ];
  return (
    <>
      {properties.map(
        ([name, content]) =>
          content !== undefined && content !== "" && <meta key={`${name} ${content}`} property={name} content={String(content)} />,
      )}
      <meta name="twitter:card" content={picture ? "summary_large_image" : "summary"} />
    </>
  );
}
