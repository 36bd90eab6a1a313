// Writes answers. A page from the cache is written as it lies there: one list of headers, one body.
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { matches, negotiate, unbrotli } from "../page-cache/encoding.ts";
import type { Page } from "../page-cache/page.ts";

export type Sent = { status: number; bytes: number };
export type Reply = { status: number; headers: readonly string[]; body: Buffer };

/** Sends a finished page. With another status than 200 it is the text of an error. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, status = 200): Sent | Promise<Sent> {
  const encoding = negotiate(request.headers["accept-encoding"]);
  const variant = page[encoding];
  if (status === 200 && matches(request.headers["if-none-match"], variant.etag)) {
    response.writeHead(304, variant.unchanged).end();
    return { status: 304, bytes: 0 };
  }
  response.writeHead(status, variant.headers);
  if (request.method === "HEAD") {
    response.end();
    return { status, bytes: 0 };
  }
  if (encoding === "identity") return sendUnpacked(response, page, status);
  response.end(page[encoding].body);
  return { status, bytes: page[encoding].body.length };
}

async function sendUnpacked(response: ServerResponse, page: Page, status: number): Promise<Sent> {
  const body = await unbrotli(page.br.body);
  response.end(body);
  return { status, bytes: body.length };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const worthIt = 1_000;

/** Sends an answer that is made for one request. */
export async function sendReply(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): Promise<Sent> {
  const encoding = body.length < worthIt ? "identity" : negotiate(request.headers["accept-encoding"]);
  const packed =
    encoding === "br"
      ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : encoding === "gzip"
        ? await zip(body)
        : body;
  const named = encoding === "identity" ? [] : ["content-encoding", encoding];
  response.writeHead(status, [...headers, ...named, "vary", "accept-encoding", "content-length", String(packed.length)]);
  if (request.method === "HEAD") response.end();
  else response.end(packed);
  return { status, bytes: request.method === "HEAD" ? 0 : packed.length };
}
