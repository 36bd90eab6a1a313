// The connections themselves: what is no request is refused, and a stop waits for what is being answered.
import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { blockOf } from "../client.ts";
import { clientAddress, type Trust } from "./client-address.ts";
import { readerPolicy } from "./headers.ts";
import { noticeDocument } from "./notice.ts";
import { PageResponse } from "./page-response.ts";

/**
 * Headers must come soon; bodies have limits of their own in the door, and a film may take hours. Proxies keep their connections for a minute or two, and
 * whoever hangs up first must be the proxy: a post that it sends at the moment we hang up is lost.
 * A request without a body needs no stream to read it from: a quarter less to do for a page from the cache.
 */
export const serverOptions = {
  headersTimeout: 10_000,
  requestTimeout: 6 * 3_600_000,
  keepAliveTimeout: 125_000,
  connectionsCheckingInterval: 5_000,
  optimizeEmptyRequests: true,
  ServerResponse: PageResponse,
};

const reasons: Readonly<Record<string, readonly [status: 400 | 408 | 431, text: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout"],
  HPE_HEADER_OVERFLOW: [431, "Request Header Fields Too Large"],
};

/** Answers what never became a request, and hangs up. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, text] = reasons[error.code ?? ""] ?? [400, "Bad Request"];
  const body = Buffer.from(noticeDocument(status === 431 ? 400 : status, "de"));
  const headers = [
    `HTTP/1.1 ${status} ${text}`,
    "content-type: text/html; charset=utf-8",
    `content-length: ${body.length}`,
    "cache-control: no-store",
    `content-security-policy: ${readerPolicy}`,
    "x-content-type-options: nosniff",
    "connection: close",
  ];
  socket.end(Buffer.concat([Buffer.from(`${headers.join("\r\n")}\r\n\r\n`), body]));
  // Who never hangs up himself would keep his place for ever.
  setTimeout(() => socket.destroy(), 1_000).unref();
}

type Limits = { most: number; fromOneNetwork: number; trusted: Trust };

/**
 * Takes no more connections than that. Whoever then comes finds a place once those that nobody uses have been hung up. One network gets
 * fewer places than there are, so that it cannot shut the others out; our own proxies bring everybody and are not counted.
 */
export function limitConnections(server: Server, { most, fromOneNetwork, trusted }: Limits): void {
  server.maxConnections = most;
  const open = new Map<string, number>();
  server.on("connection", (socket) => {
    const address = clientAddress(socket.remoteAddress, undefined, trusted);
    if (trusted(address)) return;
    const network = blockOf(address);
    const count = open.get(network) ?? 0;
    if (count >= fromOneNetwork) {
      socket.destroy();
      return;
    }
    open.set(network, count + 1);
    socket.once("close", () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
  let tidied = 0;
  server.on("drop", () => {
    if (Date.now() - tidied < 1_000) return;
    tidied = Date.now();
    server.closeIdleConnections();
  });
}

/** What was upgraded is no request any more, and a server that closes waits for it for ever. @returns hangs up on all of them */
export function keepUpgraded(server: Server): () => void {
  const open = new Set<Duplex>();
  server.on("upgrade", (_, socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return () => {
    for (const socket of open) socket.destroy();
  };
}

export const announcesBody = ({ headers }: IncomingMessage) =>
  headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;

/** Whoever goes on sending what was answered already is listened to for a moment; then his place is given to another. */
export function hangUpUnread(request: IncomingMessage, response: ServerResponse, patience = 10_000): void {
  response.once("finish", () => {
    if (request.complete) return;
    const timer = setTimeout(() => request.complete || request.socket.destroy(), patience).unref();
    request.once("close", () => clearTimeout(timer));
  });
}

/** No new connections; what is being answered is answered; then nobody is waited for any longer. */
export async function drain(server: Server, patience: number): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // Connections that finish their answer now would otherwise stay open for the next request.
  const idle = setInterval(() => server.closeIdleConnections(), 25);
  const impatient = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(impatient);
  clearInterval(idle);
}
