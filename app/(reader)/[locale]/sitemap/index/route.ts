import { localeOf, pathTo } from "#lib/addresses";
import { sitemapParts } from "#lib/feeds/queries";
import { sitemapIndex } from "#lib/feeds/sitemap";
import { expiresAt, madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { nextPublication } from "#lib/stories/queries";

/** The parts of a language's sitemap. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  madeOf("front", "site");
  const [parts, next] = await Promise.all([sitemapParts(locale), nextPublication(locale)]);
  if (next) expiresAt(next);
  const addresses = Array.from({ length: parts }, (_, index) =>
    pathTo("sitemap", locale, {}, { page: index === 0 ? undefined : index + 1 }),
  );
  const index = sitemapIndex(addresses.map((path) => ({ address: settings().siteUrl + path })));
  return new Response(index, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
