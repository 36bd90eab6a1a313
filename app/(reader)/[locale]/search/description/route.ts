import { localeOf, parameterName, pathTo } from "#lib/addresses";
import { document, element, escaped } from "#lib/feeds/xml";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";

/** How a browser searches here (OpenSearch 1.1). */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  const { SITE_NAME, siteUrl } = settings();
  madeOf("site");
  const template = `${siteUrl}${pathTo("search", locale)}?${parameterName("search", "words", locale)}={searchTerms}`;
  const text = document([
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element("ShortName", SITE_NAME.slice(0, 16)),
    element("Description", texts(locale).search.opens(SITE_NAME)),
    element("Language", locale),
    element("InputEncoding", "UTF-8"),
    `<Url type="text/html" template="${escaped(template)}"/>`,
    "</OpenSearchDescription>",
  ]);
  return new Response(text, { headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" } });
}
