import { once } from "node:events";
import { Agent, createServer, get, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { expect, test } from "vitest";
import { trustOf } from "#lib/door/client-address";
import { hangUpUnread, limitConnections, refuseUnreadable, serverOptions } from "#lib/door/connection";

const most = 20;

async function aServer({ fromOneNetwork = most, trusted = [] }: { fromOneNetwork?: number; trusted?: string[] } = {}) {
  const server = createServer((_, response) => response.end("ja"));
  limitConnections(server, { most, fromOneNetwork, trusted: trustOf(trusted) });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { server, port: typeof address === "object" && address ? address.port : 0 };
}

async function open(port: number, count: number, localAddress = "127.0.0.1"): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () => connect({ port, host: "127.0.0.1", localAddress }).on("error", () => undefined));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  return sockets;
}

async function ended(server: Server, sockets: readonly Socket[]): Promise<void> {
  for (const socket of sockets) socket.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

test("however many connect, no more are kept than allowed", async () => {
  const { server, port } = await aServer();
  const sockets = await open(port, 3 * most);
  await expect.poll(() => sockets.filter((socket) => socket.closed).length).toBe(2 * most);
  await ended(server, sockets);
});

const closed = (sockets: readonly Socket[]) => sockets.filter((socket) => socket.closed).length;

test("one network cannot take every place, and has those back that it leaves", async () => {
  const { server, port } = await aServer({ fromOneNetwork: 5 });
  const greedy = [...(await open(port, 5)), ...(await open(port, 5, "127.0.0.9"))];
  await expect.poll(() => closed(greedy)).toBe(5);
  const others = await open(port, 5, "127.0.7.1");
  for (const socket of greedy) socket.destroy();
  await expect.poll(() => new Promise((resolve) => server.getConnections((_, count) => resolve(count)))).toBe(5);
  const again = await open(port, 6);
  await expect.poll(() => closed(again)).toBe(1);
  expect(closed(others)).toBe(0);
  await ended(server, [...others, ...again]);
});

test("a proxy of our own brings everybody and is not counted", async () => {
  const { server, port } = await aServer({ fromOneNetwork: 5, trusted: ["127.0.0.1"] });
  const [proxied, direct] = [await open(port, 10), await open(port, 7, "127.0.0.9")];
  await expect.poll(() => closed(direct)).toBe(2);
  expect(closed(proxied)).toBe(0);
  await ended(server, [...proxied, ...direct]);
});

test("connections that nobody uses make room for who comes", async () => {
  const { server, port } = await aServer();
  const sockets = await open(port, most);
  for (const socket of sockets) {
    socket.write("GET / HTTP/1.1\r\nhost: a\r\n\r\n");
    await once(socket, "data");
  }
  await open(port, 1).then(([refused]) => expect.poll(() => refused?.closed).toBe(true));
  const [answer] = await once(get({ port, host: "127.0.0.1", agent: new Agent() }), "response");
  expect(answer.statusCode).toBe(200);
  await ended(server, sockets);
});

test("who connects and says nothing is hung up on, also if he never hangs up himself", async () => {
  const server = createServer({ headersTimeout: 50, connectionsCheckingInterval: 25 }).on("clientError", refuseUnreadable);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const socket = connect({ port: typeof address === "object" && address ? address.port : 0, allowHalfOpen: true });
  await once(server, "connection");
  await expect.poll(() => new Promise((resolve) => server.getConnections((_, count) => resolve(count))), { timeout: 5_000 }).toBe(0);
  await ended(server, [socket]);
});

/** A server that answers before it has read anything, and gives whoever goes on sending so many milliseconds. */
async function aHastyServer(patience: number) {
  const server = createServer((request, response) => {
    hangUpUnread(request, response, patience);
    response.end("nein");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const [socket] = await open(typeof address === "object" && address ? address.port : 0, 1);
  if (!socket) throw new Error("nobody has connected");
  return { server, socket };
}

const post = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n";

test("who goes on sending what was answered already is listened to for a moment, and then hung up on", async () => {
  const { server, socket } = await aHastyServer(50);
  socket.write(`${post}12345`);
  const [answer] = await once(socket, "data");
  expect(String(answer)).toContain("nein");
  await expect.poll(() => socket.closed).toBe(true);
  await ended(server, [socket]);
});

test("who sends the rest within that moment keeps the connection", async () => {
  const { server, socket } = await aHastyServer(300);
  const hungUp = new Promise((resolve) => setTimeout(resolve, 450));
  socket.write(`${post}12345`);
  await once(socket, "data");
  socket.write("67890");
  await hungUp;
  socket.write(`${post}1234567890`);
  const [answer] = await once(socket, "data");
  expect(String(answer)).toContain("nein");
  await ended(server, [socket]);
});

test("an idle connection outlives the two minutes for which a proxy keeps it, so that the proxy hangs up first", () => {
  expect(serverOptions.keepAliveTimeout).toBeGreaterThan(120_000);
});
