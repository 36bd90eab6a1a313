// Lets Next render into memory: a request made by us, an answer that leads nowhere. Of a reader page Next answers only that it was found: what
// the page shows is left with its tags, and React writes it here, once, without anything for a browser's React.
import { type IncomingHttpHeaders, IncomingMessage, type OutgoingHttpHeader, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { renderToStaticMarkup } from "react-dom/server";
import { currentRender, type Render } from "../page-cache/tags.ts";

export type Renderer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type Inner = { method: string; url: string; headers: IncomingHttpHeaders; body?: Buffer };

export type Rendered = {
  status: number;
  header: (name: string) => OutgoingHttpHeader | undefined;
  body: Buffer;
  /** What the page said about itself while it was rendered. */
  render: Render;
};

/** How long a page may take. Then its readers are told that something failed, and its place is given to another. */
const patience = 30_000;

export async function renderPage(renderer: Renderer, inner: Inner): Promise<Rendered> {
  const render: Render = { tags: new Set() };
  const request = requestOf(inner);
  const response = new ServerResponse(request);
  const chunks = collect(response);
  const finished = new Promise<void>((resolve) => response.once("finish", resolve));
  const made = async () => {
    await Promise.all([renderer(request, response), finished]);
    return render.document ? Buffer.from(`<!DOCTYPE html>${renderToStaticMarkup(render.document)}`) : Buffer.concat(chunks);
  };
  const body = await inTime(currentRender.run(render, made));
  return { status: response.statusCode, header: (name) => response.getHeader(name), body, render };
}

/** Next found no page, or failed: what it says then is not meant for anybody (app/global-not-found.tsx). Somebody else has to find words. */
export const saysNothing = ({ body, render, header }: Rendered) =>
  render.document === undefined &&
  header("location") === undefined &&
  (body.length === 0 || /<html[^>]*\bid="__next_error__"/.test(body.toString("latin1", 0, 1_000)));

function requestOf({ method, url, headers, body }: Inner): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url, httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1, complete: true });
  request.headers = headers;
  if (body) request.push(body);
  request.push(null);
  return request;
}

// Node would write to a socket; here the chunks are kept. Callers wait for the events and callbacks of the real one.
function collect(response: ServerResponse): Buffer[] {
  const chunks: Buffer[] = [];
  const keep = (given: readonly unknown[]) => {
    const [chunk, encoding] = given;
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk)); // a copy: the framework reuses its buffers
    for (const callback of given) if (typeof callback === "function") process.nextTick(callback);
  };
  response.write = (...given: readonly unknown[]) => {
    keep(given);
    return true;
  };
  response.end = (...given: readonly unknown[]) => {
    if (response.writableEnded) return response;
    keep(given);
    response.finished = true;
    process.nextTick(() => {
      response.emit("finish");
      response.emit("close");
    });
    return response;
  };
  response.writeHead = (status: number, ...given: readonly unknown[]) => {
    response.statusCode = status;
    for (const [name, value] of pairs(given.at(-1))) response.setHeader(name, value);
    return response;
  };
  response.flushHeaders = () => undefined;
  return chunks;
}

const isEncoding = (value: unknown): value is BufferEncoding => typeof value === "string" && Buffer.isEncoding(value);

function pairs(headers: unknown): [string, string | readonly string[]][] {
  if (typeof headers !== "object" || headers === null) return [];
  const entries = Array.isArray(headers)
    ? headers.flatMap((name, i) => (i % 2 === 0 ? [[name, headers[i + 1]]] : []))
    : Object.entries(headers);
  return entries.map(([name, value]) => [String(name), Array.isArray(value) ? value.map(String) : String(value)]);
}

/** @throws when it takes longer than a page may */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A page did not come within ${patience / 1000} s`)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
