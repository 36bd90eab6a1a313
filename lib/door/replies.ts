// Short answers that the door gives itself.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Locale } from "../addresses.ts";
import { type Headers, securityHeaders } from "./headers.ts";
import type { Cache } from "./log.ts";
import { noticeDocument } from "./notice.ts";
import { languageOf } from "./route.ts";
import { type Sent, sendReply } from "./send.ts";

/** How an answer came about, for the log. */
export type Answered = Sent & { route: string; cache?: Cache };
export type Replies = ReturnType<typeof createReplies>;

export function createReplies(siteUrl: string) {
  const always = ["cache-control", "no-store", ...securityHeaders(siteUrl)];

  /** A plain page about a status; it needs neither Next nor the database. */
  function notice(request: IncomingMessage, response: ServerResponse, status: number, more: Headers = [], locale?: Locale): Promise<Sent> {
    const body = Buffer.from(noticeDocument(status, locale ?? languageOf(request.url ?? "")));
    return sendReply(request, response, { status, headers: ["content-type", "text/html; charset=utf-8", ...always, ...more], body });
  }

  function redirect(request: IncomingMessage, response: ServerResponse, status: number, location: string): Promise<Sent> {
    return sendReply(request, response, { status, headers: ["location", location, ...always], body: Buffer.alloc(0) });
  }

  function json(request: IncomingMessage, response: ServerResponse, status: number, value: unknown): Promise<Sent> {
    const body = Buffer.from(`${JSON.stringify(value)}\n`);
    return sendReply(request, response, { status, headers: ["content-type", "application/json", ...always], body });
  }

  return { notice, redirect, json };
}
