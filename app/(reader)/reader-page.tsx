// A page for readers. Next finds it by its address and hands over what was asked; React writes it once, at the door.
import type { ReactElement } from "react";
import { type Locale, localeOf } from "#lib/addresses";
import { shows } from "#lib/page-cache/tags";

type Asked<Parameter extends string> = Readonly<Record<Parameter, string>> & {
  locale: Locale;
  /** What stands behind the question mark; the door passes on only what the table of addresses names. */
  query: URLSearchParams;
};

/** The handler of a reader page. `show` reads what the page is made of and lays it into a `Page`. */
export function readerPage<Parameter extends string = never>(show: (asked: Asked<Parameter>) => ReactElement | Promise<ReactElement>) {
  return async (request: Request, { params }: { params: Promise<Record<Parameter | "locale", string>> }): Promise<Response> => {
    const given = await params;
    shows(await show({ ...given, locale: localeOf(given.locale), query: new URL(request.url).searchParams }));
    return new Response(null, { headers: { "content-type": "text/html; charset=utf-8" } });
  };
}
