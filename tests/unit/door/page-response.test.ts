import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import type { Packed } from "#lib/page-cache/page";
import { html, openDoor } from "#tests/support/door";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function aPageAt(path: string) {
  const door = await openDoor((_, response) => html(response, "<p>Grüße aus der Seite</p>".repeat(400)));
  closing.push(door.close);
  await door.ask(path, { headers: { "accept-encoding": "gzip" } });
  const packed = door.cache.get(path)?.variants.gzip.packed;
  if (!packed || packed instanceof Promise) throw new Error("the page was asked for in this encoding");
  return { ...door, packed };
}

async function aConnection(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1" });
  await once(socket, "connect");
  return socket;
}

const asking = (path: string, { method = "GET", more = "" } = {}) =>
  `${method} ${path} HTTP/1.1\r\nhost: portal.example\r\naccept-encoding: gzip\r\n${more}\r\n`;

type Answer = { head: string; body: Buffer };

/** As many answers as were asked for, as they came over the line. */
async function answers(socket: Socket, bodies: readonly boolean[]): Promise<Answer[]> {
  let received = Buffer.alloc(0);
  const found: Answer[] = [];
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    received = Buffer.concat([received, chunk]);
    for (let answer = first(received, bodies[found.length] ?? true); answer; answer = first(received, bodies[found.length] ?? true)) {
      found.push(answer);
      received = received.subarray(answer.head.length + answer.body.length);
    }
    if (found.length >= bodies.length) break;
  }
  expect(received).toHaveLength(0);
  return found;
}

function first(received: Buffer, withBody: boolean): Answer | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = received.toString("latin1", 0, end + 4);
  const length = withBody ? Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0) : 0;
  return received.length >= head.length + length ? { head, body: received.subarray(head.length, head.length + length) } : undefined;
}

const dateless = (head: string) => head.replace(/^Date: .*$/m, "");
const dateIn = (head: string) => Date.parse(/^Date: (.*)$/m.exec(head)?.[1] ?? "");

/** Asks until two answers were given within one second of the clock: then the second went out in one piece. */
async function twiceInASecond(socket: Socket, packed: Packed): Promise<[Answer, Answer]> {
  for (let tries = 0; tries < 20; tries++) {
    socket.write(asking("/artikel/eins"));
    const [one] = await answers(socket, [true]);
    socket.write(asking("/artikel/eins"));
    const [two] = await answers(socket, [true]);
    if (one && two && packed.whole && dateIn(one.head) === dateIn(two.head)) return [one, two];
  }
  throw new Error("a second is long enough for two answers");
}

test("the head that goes out with the body in one piece is the one that Node writes, and the body is the page", async () => {
  const { port, packed } = await aPageAt("/artikel/eins");
  const socket = await aConnection(port);
  const [one, two] = await twiceInASecond(socket, packed);
  expect(two.head).toBe(one.head);
  expect(two.body).toEqual(one.body);
  expect(gunzipSync(two.body).toString()).toContain("Grüße aus der Seite");
  socket.destroy();
});

test("a second later the same page carries the date of then", async () => {
  const { port, packed } = await aPageAt("/artikel/eins");
  const socket = await aConnection(port);
  const [, before] = await twiceInASecond(socket, packed);
  await sleep(1_100);
  const [, after] = await twiceInASecond(socket, packed);
  expect(dateIn(after.head)).toBeGreaterThan(dateIn(before.head));
  expect(dateless(after.head)).toBe(dateless(before.head));
  expect(after.body).toEqual(before.body);
  socket.destroy();
});

test("two hundred requests sent at once over one line are all answered, whole and in their order", async () => {
  const { port } = await aPageAt("/artikel/eins");
  const socket = await aConnection(port);
  const methods = Array.from({ length: 200 }, (_, index) => (index % 7 === 3 ? "HEAD" : "GET"));
  socket.write(methods.map((method) => asking("/artikel/eins", { method })).join(""));
  const found = await answers(
    socket,
    methods.map((method) => method === "GET"),
  );
  expect(new Set(found.map(({ head }) => dateless(head))).size).toBe(1);
  expect(new Set(found.filter(({ body }) => body.length > 0).map(({ body }) => body.toString("base64"))).size).toBe(1);
  expect(found.filter(({ body }) => body.length === 0)).toHaveLength(methods.filter((method) => method === "HEAD").length);
  socket.destroy();
});

test("who wants the line closed, or has the page already, gets a head of their own", async () => {
  const { port, packed } = await aPageAt("/artikel/eins");
  const socket = await aConnection(port);
  const [, usual] = await twiceInASecond(socket, packed);
  const etag = /^etag: (.*)$/m.exec(usual.head)?.[1]?.trim();
  socket.write(asking("/artikel/eins", { more: `if-none-match: ${etag}\r\n` }));
  const [unchanged] = await answers(socket, [false]);
  expect(unchanged?.head).toMatch(/^HTTP\/1\.1 304 /);
  socket.write(asking("/artikel/eins", { more: "connection: close\r\n" }));
  const [last] = await answers(socket, [true]);
  expect(last?.head).toMatch(/^Connection: close\r$/m);
  expect(last?.body).toEqual(usual.body);
  await once(socket, "close");
});
