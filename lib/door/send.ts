// Writes answers. A page from the cache is written as it lies there: one list of headers, one body.
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { matches, negotiate } from "../page-cache/encoding.ts";
import { type Packed, type Page, packedIn } from "../page-cache/page.ts";
import { PageResponse } from "./page-response.ts";

export type Sent = { status: number; bytes: number };
export type Reply = { status: number; headers: readonly string[]; body: Buffer };

/** Sends a finished page. With another status than 200 it is the text of an error. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, status = 200): Sent | Promise<Sent> {
  const encoding = negotiate(request.headers["accept-encoding"]);
  const { etag, unchanged } = page.variants[encoding];
  if (status === 200 && matches(request.headers["if-none-match"], etag)) {
    response.writeHead(304, unchanged).end();
    return { status: 304, bytes: 0 };
  }
  const packed = packedIn(page, encoding);
  return packed instanceof Promise
    ? packed.then((ready) => write(request, response, ready, status))
    : write(request, response, packed, status);
}

function write(request: IncomingMessage, response: ServerResponse, packed: Packed, status: number): Sent {
  const bytes = request.method === "HEAD" ? 0 : packed.body.length;
  if (status === 200 && response instanceof PageResponse) response.endPage(packed);
  else response.writeHead(status, packed.headers).end(bytes === 0 ? undefined : packed.body);
  return { status, bytes };
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
