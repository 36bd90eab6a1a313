// Films at the door: written to disk while they arrive, whatever their senders do.
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boundaryOf } from "#lib/door/body";
import { receiveFilm } from "#lib/door/films";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-door-films-"));
const answers: string[] = [];
const server = createServer((request, response) => {
  const failed = (error: NodeJS.ErrnoException) => response.writeHead(500).end(JSON.stringify({ failed: error.code }));
  const received = receiveFilm(request, boundaryOf(request.headers["content-type"]) ?? "");
  received.then(async (received) => {
    if ("status" in received) {
      answers.push(String(received.status));
      response.writeHead(received.status).end();
      return;
    }
    const form = new URLSearchParams(received.body.toString());
    const file = form.get("received") ?? "";
    const content = existsSync(file) ? readFileSync(file).length : null;
    await received.drop();
    response.end(JSON.stringify({ ...Object.fromEntries(form), received: content }));
  }, failed);
});
let address = "";
beforeAll(async () => {
  process.env.PORTAL_DATA = folder;
  process.env.VIDEO_UPLOAD_MB = "1";
  await once(server.listen(0, "127.0.0.1"), "listening");
  address = `http://127.0.0.1:${portOf(server.address())}`;
});
afterAll(() => {
  delete process.env.VIDEO_UPLOAD_MB;
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const portOf = (given: string | AddressInfo | null) => (typeof given === "object" ? (given?.port ?? 0) : 0);
const left = () => readdirSync(path.join(folder, "uploads"));

async function sent(bytes: number, more: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const form = new FormData();
  for (const [name, value] of Object.entries(more)) form.set(name, value);
  form.set("film", new File([new Uint8Array(bytes).fill(7)], "gespräch.mp4", { type: "video/mp4" }));
  return (await fetch(address, { method: "POST", body: form })).json();
}

test("a film lies on the disk when its handler hears of it, and is gone when nobody has taken it", async () => {
  expect(await sent(900_000, { story: "abc" })).toEqual({ story: "abc", name: "gespräch.mp4", received: 900_000 });
  expect(left()).toEqual([]);
});

test("nobody else can say where a file lies", async () => {
  expect(await sent(10, { received: "/etc/passwd", problem: "too-large", name: "x" })).toEqual({ name: "gespräch.mp4", received: 10 });
});

test("what is larger than the portal takes is told so, and not kept", async () => {
  expect(await sent(3_000_000)).toMatchObject({ problem: "too-large" });
  expect(left()).toEqual([]);
});

test("what breaks off on the way leaves nothing behind", async () => {
  const socket = connect(Number(new URL(address).port), "127.0.0.1");
  await once(socket, "connect");
  const head = ["POST / HTTP/1.1", "host: x", "content-type: multipart/form-data; boundary=g", "content-length: 500000", "", ""].join(
    "\r\n",
  );
  socket.write(`${head}--g\r\ncontent-disposition: form-data; name="film"; filename="a.mp4"\r\n\r\n${"x".repeat(70_000)}`);
  await expect.poll(() => left().length).toBe(1);
  socket.destroy();
  await expect.poll(left).toEqual([]);
  expect(answers).toContain("400");
});

test("a film that cannot be written is an answer to its sender, and leaves nothing behind", async () => {
  // The folder in which it is to lie has the longest path there can be: its own is too long.
  const room = 4_095 - "/uploads/film-XXXXXX".length - folder.length;
  const deep = folder + Array.from({ length: room }, (_, at) => (at % 200 === 0 && at < room - 1 ? "/" : "x")).join("");
  process.env.PORTAL_DATA = deep;
  try {
    expect(await sent(900_000)).toEqual({ failed: "ENAMETOOLONG" });
    expect(readdirSync(path.join(deep, "uploads"))).toEqual([]);
  } finally {
    process.env.PORTAL_DATA = folder;
  }
});
