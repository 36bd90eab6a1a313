// Every request passes here: answered from the cache, from memory, from disk, or rendered. What is not foreseen does not answer.
import type { IncomingMessage, ServerResponse } from "node:http";
import { hrtime } from "node:process";
import { matches } from "../page-cache/encoding.ts";
import { createGate } from "../page-cache/gate.ts";
import type { PageCache } from "../page-cache/page-cache.ts";
import { clientAddress, type Trust } from "./client-address.ts";
import type { Document } from "./documents.ts";
import type { Files } from "./files.ts";
import { securityHeaders } from "./headers.ts";
import type { Cache, Log } from "./log.ts";
import { sendMedia } from "./media.ts";
import { noticeDocument } from "./notice.ts";
import { comesFromElsewhere } from "./origin.ts";
import { createOwnPages, readPost } from "./own-pages.ts";
import { createReaderPages } from "./reader-pages.ts";
import type { Renderer } from "./render.ts";
import { findRoute, languageOf, type Route } from "./route.ts";
import { type Sent, sendPage, sendReply } from "./send.ts";
import { readTarget, type Target } from "./target.ts";

export type DoorOptions = {
  renderer: Renderer;
  cache: PageCache<Document>;
  files: Files;
  mediaFolder: string;
  siteUrl: string;
  trusted: Trust;
  /** Robots are asked to stay away: the sample publication is no publication. */
  noindex: () => boolean | Promise<boolean>;
  health: () => Promise<Readonly<Record<string, boolean>>>;
  log: Log;
  /** Milliseconds a body may take in all. */
  bodyPatience?: number;
  /** Scripts of the framework stay in the pages: they reload what a developer changes. */
  development?: boolean;
};

/** How an answer came about, for the log. */
export type Answered = Sent & { route: string; cache?: Cache };
export type Door = (request: IncomingMessage, response: ServerResponse) => void;

const readOnly = ["GET", "HEAD"];
/** Where next-auth answers. It checks its own paths. */
const auth = ["api", "auth"];

export function createDoor(options: DoorOptions): Door {
  const { cache, files, siteUrl, log } = options;
  const security = securityHeaders(siteUrl);
  const readers = createReaderPages(options);
  const own = createOwnPages({ ...options, gate: createGate({ atOnce: 16, waiting: 512, patience: 20_000 }), words: readers.words });

  return (request, response) => {
    const started = hrtime.bigint();
    const finish = ({ route, cache: state = "off", status, bytes }: Answered) => {
      if (route !== "health") log.line({ method: request.method ?? "", route, status, bytes, cache: state, started });
    };
    response.on("error", () => undefined); // the client has gone; nobody is left to tell
    const page = request.method === "GET" && request.url ? cache.get(request.url) : undefined;
    if (page) {
      const sent = sendPage(request, response, page);
      if (sent instanceof Promise) sent.then((late) => finish({ ...late, route: page.route, cache: "hit" }), failed);
      else finish({ ...sent, route: page.route, cache: "hit" });
      return;
    }
    answer(request, response).then(finish).catch(failed);

    function failed(error: unknown): void {
      if (response.destroyed) return;
      log.error(error, "A request could not be answered");
      if (response.headersSent) response.destroy();
      else notice(request, response, 500).then(finish, () => response.destroy());
    }
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Answered> {
    const target = readTarget(request.url ?? "");
    if (target === "bad") return notice(request, response, 400);
    if (target === "nowhere") return readers.words(request, response, 404, languageOf(request.url ?? ""));
    const path = `/${target.segments.map(encodeURIComponent).join("/")}`;
    const beside = target.slash ? undefined : await besidePages(path, target, request, response);
    if (beside) return beside;

    const route = findRoute(target) ?? authRoute(target);
    if (route === "bad") return notice(request, response, 400);
    if (!route) return readers.words(request, response, 404, languageOf(path));
    if (target.slash) return redirect(request, response, 308, `${path}${target.search && `?${target.search}`}`, route.name);
    if (!route.methods.includes(request.method ?? "")) return notice(request, response, 405, route, ["allow", route.methods.join(", ")]);
    return route.audience === "everybody" ? readers.answer(request, response, route) : answerOwn(request, response, route);
  }

  /** Files, media, health: what answers without Next. */
  async function besidePages(
    path: string,
    { segments }: Target,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Answered | undefined> {
    const [first, name, more] = segments;
    const media = first === "medien" && name !== undefined && more === undefined;
    const health = path === "/health";
    if (!media && !health && !files.has(path)) return undefined;
    if (!readOnly.includes(request.method ?? "")) return notice(request, response, 405, undefined, ["allow", readOnly.join(", ")]);
    if (health) return { ...(await tellHealth(request, response)), route: "health" };
    if (media) {
      const sent = await sendMedia(request, response, options.mediaFolder, name, security);
      return sent === "missing" ? readers.words(request, response, 404, "de") : { ...sent, route: "media" };
    }
    const file = await files.get(path, request.headers["accept-encoding"]);
    if (!file) return undefined;
    const unchanged = matches(request.headers["if-none-match"], file.etag);
    response.writeHead(unchanged ? 304 : 200, file.headers);
    if (unchanged || request.method === "HEAD") response.end();
    else response.end(file.body);
    return { status: unchanged ? 304 : 200, bytes: unchanged ? 0 : file.body.length, route: "file" };
  }

  async function answerOwn(request: IncomingMessage, response: ServerResponse, route: Route): Promise<Answered> {
    const client = clientAddress(request.socket.remoteAddress, forwarded(request), options.trusted);
    if (request.method !== "POST") return own(request, response, route, { client });
    if (comesFromElsewhere(request.headers, siteUrl)) return notice(request, response, 403, route);
    const body = await readPost(request, route, options.bodyPatience);
    if (Buffer.isBuffer(body)) return own(request, response, route, { client, body });
    return notice(request, response, body.status, route, body.status === 503 ? ["retry-after", "5"] : ["connection", "close"]);
  }

  async function notice(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    route?: Pick<Route, "name" | "locale">,
    more: readonly string[] = [],
  ) {
    const body = Buffer.from(noticeDocument(status, route?.locale ?? languageOf(request.url ?? "")));
    const headers = ["content-type", "text/html; charset=utf-8", "cache-control", "no-store", ...security, ...more];
    return { ...(await sendReply(request, response, { status, headers, body })), route: route?.name ?? "none" };
  }

  async function redirect(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    location: string,
    route: string,
  ): Promise<Answered> {
    const headers = ["location", location, "cache-control", "no-store", ...security];
    return { ...(await sendReply(request, response, { status, headers, body: Buffer.alloc(0) })), route };
  }

  async function tellHealth(request: IncomingMessage, response: ServerResponse): Promise<Sent> {
    const parts = await options.health();
    const headers = ["content-type", "application/json", "cache-control", "no-store", ...security];
    const status = Object.values(parts).every(Boolean) ? 200 : 503;
    return sendReply(request, response, { status, headers, body: Buffer.from(`${JSON.stringify(parts)}\n`) });
  }
}

function authRoute({ segments, search }: Target): Route | undefined {
  if (!auth.every((part, index) => segments[index] === part) || segments.some((segment) => segment.includes("."))) return undefined;
  const inner = `/${segments.map(encodeURIComponent).join("/")}${search && `?${search}`}`;
  return { name: "auth", locale: "de", audience: "personal", methods: ["GET", "HEAD", "POST"], inner, key: inner };
}

const forwarded = (request: IncomingMessage): string | undefined => {
  const value = request.headers["x-forwarded-for"];
  return Array.isArray(value) ? value.join(",") : value;
};
