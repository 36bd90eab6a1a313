// Renders reader documents into finished pages: compressed and tagged.
import type { Locale } from "../addresses.ts";
import { analyticsOrigin } from "../consent/analytics.ts";
import type { Encoding } from "../page-cache/encoding.ts";
import { type Page, pageOf } from "../page-cache/page.ts";
import type { Outcome } from "../page-cache/page-cache.ts";
import { countingPolicy, readerPolicy, securityHeaders } from "./headers.ts";
import { sharedHeaders } from "./inner-request.ts";
import { type Renderer, renderPage, saysNothing } from "./render.ts";

export type Document = Outcome<Page> & { status: number; location?: string };

/** What is larger is sent, but not kept. */
const largestKept = 1024 * 1024;

type Options = { renderer: Renderer; siteUrl: string; noindex: () => boolean | Promise<boolean> };

/** Renders the document behind an inner address, packed as who asks first wants it. Without a page in it, somebody else has to find words for the status. */
export async function renderDocument(
  inner: string,
  route: string,
  encoding: Encoding,
  { renderer, siteUrl, noindex }: Options,
): Promise<Document> {
  const rendered = await renderPage(renderer, { method: "GET", url: inner, headers: sharedHeaders(siteUrl) });
  const { render } = rendered;
  const status = render.status ?? rendered.status;
  const location = rendered.header("location");
  if (location !== undefined) return { keep: false, status, location: String(location) };
  const html = rendered.body;
  if (saysNothing(rendered)) return { keep: false, status: status === 200 ? 500 : status };

  const hidden = render.personal || (await noindex()) ? ["x-robots-tag", "noindex"] : [];
  const page = await pageOf(html, encoding, {
    route,
    contentType: String(rendered.header("content-type") ?? "text/html; charset=utf-8"),
    tags: render.tags,
    storyId: render.storyId,
    expiresAt: render.expiresAt,
    headers: [...hidden, ...securityHeaders(siteUrl, policyFor(render))],
    shared: !render.personal,
  });
  return { keep: status === 200 && !render.personal && html.length <= largestKept, status, entry: page };
}

/** What counts readers has no business on a page that is somebody's own. */
function policyFor({ personal }: { personal?: boolean }): string {
  const origin = personal ? undefined : analyticsOrigin();
  return origin ? countingPolicy(origin) : readerPolicy;
}

/** The document that says, in words, what a status means; and its key in the cache, which is no address. */
export function documentAbout(status: number, locale: Locale): { key: string; inner: string } {
  const name = status === 410 ? "gone" : status >= 500 ? "failed" : "missing";
  return { key: `${name} ${locale}`, inner: `/${locale}/${name}` };
}
