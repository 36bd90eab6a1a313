// Documents for everybody: from the cache, or rendered once for all who wait for them.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Locale } from "../addresses.ts";
import { Overloaded } from "../page-cache/gate.ts";
import { type Document, renderDocument, wordsFor } from "./documents.ts";
import type { Answered, DoorOptions } from "./door.ts";
import { securityHeaders } from "./headers.ts";
import { noticeDocument } from "./notice.ts";
import type { Route } from "./route.ts";
import { sendPage, sendReply } from "./send.ts";

/** When too many wait: come back so soon. */
const retryAfter = ["retry-after", "2"];

export type ReaderPages = ReturnType<typeof createReaderPages>;

export function createReaderPages({ renderer, cache, siteUrl, noindex, log, development }: DoorOptions) {
  const security = securityHeaders(siteUrl);
  const render = (inner: string, route: string) => renderDocument(inner, route, { renderer, siteUrl, noindex, strip: !development });

  async function answer(request: IncomingMessage, response: ServerResponse, route: Route): Promise<Answered> {
    const kept = cache.get(route.key);
    if (kept) return { ...(await sendPage(request, response, kept)), route: route.name, cache: "hit" };
    const document = await cache.fly(route.key, () => render(route.inner, route.name)).catch(unrendered);
    const { status, page, location } = document;
    if (location !== undefined) {
      const headers = ["location", location, "cache-control", "no-store", ...security];
      return { ...(await sendReply(request, response, { status, headers, body: Buffer.alloc(0) })), route: route.name, cache: "miss" };
    }
    if (!page) return words(request, response, status, route.locale, route.name);
    return { ...(await sendPage(request, response, page, status)), route: route.name, cache: "miss" };
  }

  /** Says in words what a status means: in the dress of the portal, or plainly when even that fails. */
  async function words(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    locale: Locale,
    route = "none",
  ): Promise<Answered> {
    const { key, inner } = wordsFor(status, locale);
    const kept = status === 503 ? undefined : (cache.get(key) ?? (await cache.fly(key, () => render(inner, key)).catch(unrendered)).page);
    if (kept) return { ...(await sendPage(request, response, kept, status)), route, cache: "miss" };
    const headers = [
      "content-type",
      "text/html; charset=utf-8",
      "cache-control",
      "no-store",
      ...security,
      ...(status === 503 ? retryAfter : []),
    ];
    return { ...(await sendReply(request, response, { status, headers, body: Buffer.from(noticeDocument(status, locale)) })), route };
  }

  function unrendered(error: unknown): Document {
    if (error instanceof Overloaded) return { keep: false, status: 503 };
    log.error(error, "A page could not be rendered");
    return { keep: false, status: 500 };
  }

  return { answer, words };
}
