// A feed in three formats. Next finds it by its address; what it holds is read by the function that is handed over.
import { type Locale, localeOf, type PlaceName, pathTo } from "#lib/addresses";
import type { Entry, Feed } from "#lib/feeds/feed";
import { formatOf, mediaTypeOf, written } from "#lib/feeds/format";
import { expiresAt, madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { nextPublication } from "#lib/stories/queries";

type Asked<Parameter extends string> = Readonly<Record<Parameter, string>> & { locale: Locale };
type Said = Pick<Feed, "title" | "description" | "since"> & {
  /** Public path of the page that the feed belongs to. */
  page: string;
  entries: readonly Entry[];
};
type Former = { now: Record<string, string> } | "gone" | undefined;

/** What was asked for is not there: it has another address, is gone, or never was. */
export class Elsewhere {
  readonly former: Former;
  constructor(former: Former) {
    this.former = former;
  }
}

/** The handler of a feed at `place`. */
export function feedRoute<Parameter extends string = never>(
  place: PlaceName,
  read: (asked: Asked<Parameter>) => Promise<Said | Elsewhere>,
) {
  return async (_: Request, { params }: { params: Promise<Record<Parameter | "locale" | "format", string>> }): Promise<Response> => {
    const given = await params;
    const format = formatOf(given.format);
    if (!format) return new Response(null, { status: 404 });
    const locale = localeOf(given.locale);
    const said = await read({ ...given, locale });
    if (said instanceof Elsewhere) return answerFor(said.former, (now) => pathTo(place, locale, { ...now, format }));
    madeOf("people", "site");
    const next = await nextPublication(locale);
    if (next) expiresAt(next);
    const { siteUrl, SITE_NAME } = settings();
    const self = siteUrl + pathTo(place, locale, { ...given, format });
    const feed = { ...said, page: siteUrl + said.page, self, language: locale, publisher: SITE_NAME };
    return new Response(written(format, feed), { headers: { "content-type": `${mediaTypeOf(format)}; charset=utf-8` } });
  };
}

function answerFor(former: Former, addressOf: (now: Record<string, string>) => string): Response {
  if (!former) return new Response(null, { status: 404 });
  if (former === "gone") return new Response(null, { status: 410 });
  return new Response(null, { status: 308, headers: { location: addressOf(former.now) } });
}
