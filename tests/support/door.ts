// A door with a real server and a renderer that stands in for Next: it answers what the test tells it to.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import os from "node:os";
import path from "node:path";
import { trustOf } from "#lib/door/client-address";
import { refuseUnreadable, serverOptions } from "#lib/door/connection";
import type { Document } from "#lib/door/documents";
import { createDoor, type DoorOptions } from "#lib/door/door";
import { createFiles } from "#lib/door/files";
import { securityHeaders } from "#lib/door/headers";
import type { Line } from "#lib/door/log";
import type { Standing } from "#lib/media/standing/standing";
import { folderStorage } from "#lib/media/storage";
import { createGate } from "#lib/page-cache/gate";
import { createPageCache } from "#lib/page-cache/page-cache";

export type Rendering = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
export type Got = { status: number; headers: IncomingMessage["headers"]; text: string; bytes: number };

export const siteUrl = "http://portal.example";

/** A page as Next would write it. */
export const html = (response: ServerResponse, body: string, status = 200) => {
  response.statusCode = status;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("link", "</_next/a.js>; rel=preload; as=script");
  response.setHeader("cache-control", "private, no-cache");
  response.end(`<!DOCTYPE html><html lang="de"><head></head><body>${body}</body></html>`);
};

/** What Next answers when a page says notFound() or throws. */
export const blank = (response: ServerResponse, status: number) => {
  response.writeHead(status, { "content-type": "text/html" });
  response.end('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>');
};

type Differences = Partial<DoorOptions> & { alive?: () => boolean; limit?: number; standings?: Readonly<Record<string, Standing>> };

export async function openDoor(rendering: Rendering, { standings = {}, ...differences }: Differences = {}) {
  const rendered: IncomingMessage[] = [];
  const lines: Line[] = [];
  const read: string[] = [];
  const gate = createGate({ atOnce: 4, waiting: 20, patience: 2_000 });
  const cache = createPageCache<Document>({ limit: differences.limit ?? 10_000_000, gate, alive: differences.alive ?? (() => true) });
  const mediaFolder = await mkdtemp(path.join(os.tmpdir(), "podium-media-"));
  const door = createDoor({
    renderer: async (inner, response) => {
      rendered.push(inner);
      await rendering(inner, response);
    },
    cache,
    files: createFiles([{ folder: "public", prefix: "/", cacheControl: "public, max-age=60" }], securityHeaders(siteUrl)),
    media: {
      storage: folderStorage(() => mediaFolder),
      standing: async (id) => standings[id] ?? null,
      mayFetch: async (cookies) => cookies === "signed=in",
    },
    siteUrl,
    trusted: trustOf(["127.0.0.1", "::1", "::ffff:127.0.0.1"]),
    noindex: () => false,
    mayUpload: async (cookies) => cookies === "signed=in",
    read: (storyId) => read.push(storyId),
    health: async () => ({ database: true, listener: true }),
    log: { line: (line) => lines.push(line), info: () => undefined, error: () => undefined, flush: () => undefined },
    ...differences,
  });
  const server = createServer(serverOptions, door).on("clientError", refuseUnreadable);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  const agent = new Agent({ keepAlive: true });
  async function ask(
    target: string,
    { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
  ): Promise<Got> {
    const asking = request({ port, host: "127.0.0.1", path: target, method, headers, agent });
    asking.end(body);
    const [response]: [IncomingMessage] = await once(asking, "response").then(([first]) => [first]);
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const whole = Buffer.concat(chunks);
    return { status: response.statusCode ?? 0, headers: response.headers, text: whole.toString("utf8"), bytes: whole.length };
  }

  const close = async () => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
    await once(server, "close");
    await rm(mediaFolder, { recursive: true, force: true });
  };
  return { ask, cache, rendered, lines, read, mediaFolder, port, server, close };
}
