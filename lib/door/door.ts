// Every request passes here: answered from the cache, from memory, from disk, or rendered. What is not foreseen does not answer.
import type { IncomingMessage, ServerResponse } from "node:http";
import { createGate } from "../page-cache/gate.ts";
import type { Page } from "../page-cache/page.ts";
import type { PageCache } from "../page-cache/page-cache.ts";
import { createBeside, type Health } from "./beside.ts";
import { boundaryOf, release } from "./body.ts";
import { clientAddress, type Trust } from "./client-address.ts";
import { announcesBody, hangUpUnread } from "./connection.ts";
import type { Document } from "./documents.ts";
import type { Files } from "./files.ts";
import { receiveFilm } from "./films.ts";
import type { Headers } from "./headers.ts";
import type { Log } from "./log.ts";
import type { MediaOptions } from "./media.ts";
import { comesFromElsewhere } from "./origin.ts";
import { createOwnPages, readPost } from "./own-pages.ts";
import { createReaderPages } from "./reader-pages.ts";
import type { Renderer } from "./render.ts";
import { type Answered, createReplies } from "./replies.ts";
import { authRoute, findRoute, languageOf, type Route } from "./route.ts";
import { type Sent, sendPage } from "./send.ts";
import type { Straight } from "./straight.ts";
import { readTarget } from "./target.ts";

export type DoorOptions = {
  renderer: Renderer;
  /** Handlers that the door calls without Next. */
  straight?: Straight;
  cache: PageCache<Document>;
  files: Files;
  media: MediaOptions;
  siteUrl: string;
  trusted: Trust;
  /** Robots are asked to stay away: the sample publication is no publication. */
  noindex: () => boolean | Promise<boolean>;
  health: () => Promise<Health>;
  /** Who may send files, by the cookies sent along: taking a large body apart costs more than most who send one are worth. */
  mayUpload: (cookies: string | undefined) => Promise<boolean>;
  /** Somebody is sent the page of a story. */
  read: (storyId: string, request: IncomingMessage) => void;
  log: Log;
  /** Milliseconds a body may take in all. */
  bodyPatience?: number;
  /** Scripts of the framework stay in the pages: they reload what a developer changes. */
  development?: boolean;
};

export type Door = (request: IncomingMessage, response: ServerResponse) => void;

/** Renders and handlers for one person each. The readers' renders have a gate of their own in the cache. */
const ownGate = { atOnce: 8, waiting: 512, patience: 20_000 };
/** Where the tools of the framework answer, for who develops. */
const toolPath = /^\/(_next|__nextjs)/;

const hit = ({ route }: Page, { status, bytes }: Sent): Answered => ({ route, status, bytes, cache: "hit" });
const gone = () => undefined; // whoever asked has hung up

export function createDoor(options: DoorOptions): Door {
  const { cache, siteUrl, log } = options;
  const replies = createReplies(siteUrl);
  const beside = createBeside({ ...options, replies });
  const readers = createReaderPages({ ...options, replies });
  const own = createOwnPages({ ...options, gate: createGate(ownGate), words: readers.words });

  return (request, response) => {
    const started = performance.now();
    response.on("error", gone);
    if (announcesBody(request)) hangUpUnread(request, response);
    const page = request.method === "GET" && request.url ? cache.get(request.url) : undefined;
    if (!page) return follow(request, response, started, answer(request, response));
    // Most requests end here: nothing is made for one of them but its answer, its line in the log, and a note of who reads.
    if (page.storyId !== undefined) options.read(page.storyId, request);
    const sent = sendPage(request, response, page);
    if (sent instanceof Promise)
      follow(
        request,
        response,
        started,
        sent.then((done) => hit(page, done)),
      );
    else finish(request, started, hit(page, sent));
  };

  function follow(request: IncomingMessage, response: ServerResponse, started: number, answered: Promise<Answered>): void {
    const failed = (error: unknown) => {
      if (response.destroyed) return; // the client has gone; nobody is left to tell
      log.error(error, "A request could not be answered");
      if (response.headersSent) response.destroy();
      else tell(request, response, 500).then(finished, () => response.destroy());
    };
    const finished = (done: Answered) => finish(request, started, done);
    answered.then(finished).catch(failed);
  }

  function finish({ method = "" }: IncomingMessage, started: number, { route, cache: state = "off", status, bytes }: Answered): void {
    if (route !== "health") log.line({ method, route, status, bytes, cache: state, started });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Answered> {
    if (options.development && toolPath.test(request.url ?? "")) return answerTool(request, response);
    const target = readTarget(request.url ?? "");
    if (target === "bad") return tell(request, response, 400);
    if (target === "nowhere") return readers.words(request, response, 404, languageOf(request.url ?? ""));

    const path = `/${target.segments.map(encodeURIComponent).join("/")}`;
    const file = await beside(path, target, request, response);
    const route = file === undefined ? (findRoute(target) ?? authRoute(target)) : undefined;
    if (file === "gone") return readers.words(request, response, 410, languageOf(path), "media");
    if (file !== undefined && file !== "missing") return file;
    if (route === "bad") return tell(request, response, 400);
    if (!route) return readers.words(request, response, 404, languageOf(path));
    if (target.slash) {
      return { ...(await replies.redirect(request, response, 308, `${path}${target.search && `?${target.search}`}`)), route: route.name };
    }
    if (!route.methods.includes(request.method ?? "")) return tell(request, response, 405, route, ["allow", route.methods.join(", ")]);
    return route.audience === "everybody" ? readers.answer(request, response, route) : answerOwn(request, response, route);
  }

  async function answerOwn(request: IncomingMessage, response: ServerResponse, route: Route): Promise<Answered> {
    const client = clientAddress(request.socket.remoteAddress, request.headers["x-forwarded-for"]?.toString(), options.trusted);
    if (request.method !== "POST") return own(request, response, route, { client });
    if (comesFromElsewhere(request.headers, siteUrl)) return tell(request, response, 403, route);
    if (route.takesFilm) return answerFilm(request, response, route, client);
    const body = await readPost(request, route, options);
    if (Buffer.isBuffer(body)) return own(request, response, route, { client, body }).finally(() => release(body));
    return tell(request, response, body.status, route, ["connection", "close", ...(body.status === 503 ? ["retry-after", "5"] : [])]);
  }

  /** The handler hears of a film when it lies on the disk, in a form that says where. */
  async function answerFilm(request: IncomingMessage, response: ServerResponse, route: Route, client: string): Promise<Answered> {
    const refuse = (status: number) => tell(request, response, status, route, ["connection", "close"]);
    const boundary = boundaryOf(request.headers["content-type"]);
    if (boundary === undefined) return refuse(415);
    if (!(await options.mayUpload(request.headers.cookie))) return refuse(403);
    const received = await receiveFilm(request, boundary);
    if ("status" in received) return refuse(received.status);
    request.headers["content-type"] = "application/x-www-form-urlencoded";
    if (!request.complete) response.shouldKeepAlive = false;
    try {
      return await own(request, response, route, { client, body: received.body });
    } finally {
      await received.drop();
    }
  }

  async function answerTool(request: IncomingMessage, response: ServerResponse): Promise<Answered> {
    await options.renderer(request, response);
    return { status: response.statusCode, bytes: 0, route: "development" };
  }

  async function tell(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    route?: Route,
    more?: Headers,
  ): Promise<Answered> {
    return { ...(await replies.notice(request, response, status, more, route?.locale)), route: route?.name ?? "none" };
  }
}
