// Pages and handlers that know who asks: personal pages, forms, the desk. Never kept, never shared.
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Gate, Overloaded } from "../page-cache/gate.ts";
import { type Body, formLimit, isForm, isMultipart, isShredded, isText, readBody, release, uploadLimit } from "./body.ts";
import type { DoorOptions } from "./door.ts";
import { deskPolicy, developmentPolicy, framingPolicy, securityHeaders } from "./headers.ts";
import { ownHeaders } from "./inner-request.ts";
import { outdatedFormDocument } from "./outdated-form.ts";
import type { ReaderPages } from "./reader-pages.ts";
import { type Rendered, renderPage, saysNothing } from "./render.ts";
import type { Answered } from "./replies.ts";
import type { Route } from "./route.ts";
import { sendReply } from "./send.ts";
import { askHandler } from "./straight.ts";

type Options = DoorOptions & { gate: Gate; words: ReaderPages["words"] };
type Asked = { client: string; body?: Buffer };

export function createOwnPages({ renderer, siteUrl, gate, words, log, development, straight = {} }: Options) {
  return async (request: IncomingMessage, response: ServerResponse, route: Route, { client, body }: Asked): Promise<Answered> => {
    const policy = route.audience === "desk" ? deskPolicy(randomBytes(16).toString("base64")) : undefined;
    const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET");
    const headers = ownHeaders(request, { siteUrl, client, body, policy });
    const inner = { method, url: route.inner, headers, ...(body && { body }) };
    const handler = straight[route.name];
    const made = () => (handler ? askHandler(handler, inner, { siteUrl, locale: route.locale }) : renderPage(renderer, inner));
    const rendered = await gate(made).catch((error: unknown) => {
      if (error instanceof Overloaded) return 503;
      log.error(error, "A page could not be rendered");
      return 500;
    });
    if (typeof rendered === "number") return words(request, response, rendered, route.locale, route.name);

    const status = rendered.render.status ?? rendered.status;
    if ((method === "GET" || isHtml(rendered)) && saysNothing(rendered)) {
      return words(request, response, status === 200 ? 500 : status, route.locale, route.name);
    }
    const content = rendered.header("location") === undefined ? rendered.body : Buffer.alloc(0); // a redirect needs none
    const { frames } = rendered.render;
    const own = policy ?? (frames === undefined ? undefined : framingPolicy(frames));
    const safe = securityHeaders(siteUrl, development ? developmentPolicy : own);
    const kept = ["cache-control", "private, no-store", "x-robots-tag", "noindex"];
    // A script is told by a header; without one a person reads the answer.
    if (body && status === 409 && !isHtml(rendered) && request.headers["next-action"] === undefined) {
      const form = { body, contentType: request.headers["content-type"] ?? "", address: request.url ?? "/", locale: route.locale };
      const headers = ["content-type", "text/html; charset=utf-8", ...kept, ...safe];
      const document = Buffer.from(await outdatedFormDocument(form));
      return { ...(await sendReply(request, response, { status, headers, body: document })), route: route.name };
    }
    return {
      ...(await sendReply(request, response, { status, headers: [...answerHeaders(rendered), ...kept, ...safe], body: content })),
      route: route.name,
    };
  };
}

/** The body of a post, or why it is not taken. Readers send forms; the desk also sends files and long texts. */
export async function readPost(
  request: IncomingMessage,
  { audience, takesFiles, methods }: Route,
  { mayUpload, bodyPatience }: Pick<DoorOptions, "mayUpload" | "bodyPatience">,
): Promise<Body | { status: 415 }> {
  const type = request.headers["content-type"];
  const handler = !methods.includes("GET");
  if (handler && !isForm(type)) return { status: 415 };
  const uploads = audience === "desk" && isMultipart(type) && (await mayUpload(request.headers.cookie));
  const body = await readBody(request, uploads ? uploadLimit : formLimit, bodyPatience);
  if (!Buffer.isBuffer(body)) return body;
  const status = isShredded(body, type) ? 413 : handler && !takesFiles && !isText(body, type) ? 400 : undefined;
  if (status === undefined) return body;
  release(body);
  return { status };
}

const isHtml = (rendered: Rendered) => String(rendered.header("content-type") ?? "").startsWith("text/html");

/** What of Next's own headers may leave the house; `x-action-*` tell the desk's scripts what an action did. */
const mayLeave = [
  "content-type",
  "content-disposition",
  "location",
  "set-cookie",
  "retry-after",
  "x-action-redirect",
  "x-action-revalidated",
  "x-nextjs-action-not-found",
];

function answerHeaders(rendered: Rendered): string[] {
  return mayLeave.flatMap((name) => {
    const value = rendered.header(name);
    const values = value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
    return values.flatMap((one) => [name, one]);
  });
}
