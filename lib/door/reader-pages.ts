// Documents for everybody: from the cache, or rendered once for all who wait for them.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Locale } from "../addresses.ts";
import { negotiate } from "../page-cache/encoding.ts";
import { createGate, Overloaded } from "../page-cache/gate.ts";
import { type Document, documentAbout, renderDocument } from "./documents.ts";
import type { DoorOptions } from "./door.ts";
import type { Answered, Replies } from "./replies.ts";
import type { Route } from "./route.ts";
import { sendPage } from "./send.ts";

export type ReaderPages = ReturnType<typeof createReaderPages>;
type Options = DoorOptions & { replies: Replies };

/** Whoever asks for ten thousand pages that are kept nowhere waits for himself, and not every reader of a page for him. */
const countlessGate = { atOnce: 2, waiting: 24, patience: 6_000 };

export function createReaderPages({ renderer, cache, siteUrl, noindex, read, log, replies }: Options) {
  const countless = createGate(countlessGate);
  const render = (request: IncomingMessage, inner: string, route: string, hidden = noindex) =>
    renderDocument(inner, route, negotiate(request.headers["accept-encoding"]), { renderer, siteUrl, noindex: hidden });

  async function answer(request: IncomingMessage, response: ServerResponse, route: Route): Promise<Answered> {
    const kept = route.countless ? undefined : cache.get(route.key);
    if (kept) return { ...(await sendPage(request, response, kept)), route: route.name, cache: "hit" };
    const made = () => render(request, route.inner, route.name);
    const { status, entry: page, location } = await (route.countless ? countless(made) : cache.fly(route.key, made)).catch(unrendered);
    const about = { route: route.name, cache: "miss" } as const;
    if (location !== undefined) return { ...(await replies.redirect(request, response, status, location)), ...about };
    if (page?.storyId !== undefined && status === 200 && request.method === "GET") read(page.storyId, request);
    if (page) return { ...(await sendPage(request, response, page, status)), ...about };
    return words(request, response, status, route.locale, route.name);
  }

  /** Says in words what a status means: in the dress of the portal, or plainly when even that fails. */
  async function words(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    locale: Locale,
    route = "none",
  ): Promise<Answered> {
    if (status === 503) return { ...(await replies.notice(request, response, status, ["retry-after", "2"], locale)), route };
    const { key, inner } = documentAbout(status, locale);
    const always = () => true; // asked of nobody: the database may be what failed
    const page = cache.get(key) ?? (await cache.fly(key, () => render(request, inner, route, always)).catch(unrendered)).entry;
    const sent = page ? sendPage(request, response, page, status) : replies.notice(request, response, status, [], locale);
    return { ...(await sent), route, cache: "miss" };
  }

  function unrendered(error: unknown): Document {
    if (error instanceof Overloaded) return { keep: false, status: 503 };
    log.error(error, "A page could not be rendered");
    return { keep: false, status: 500 };
  }

  return { answer, words };
}
