// What no reader of ours would send, sent to a real portal: a clear answer each, nothing stored, nothing that grows.
import { connect } from "node:net";
import { text as textOf } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { type Answer, ask, keptConnections, send } from "#tests/support/asking";
import { aStory } from "#tests/support/factories";
import { aPortal, type PortalOnRoad } from "#tests/support/portal-on-road";

let portal: PortalOnRoad;
let story: Awaited<ReturnType<typeof aStory>>;
const agent = keptConnections();
const posting = pathTo("postComment", "de");

beforeAll(async () => {
  portal = await aPortal("bad input");
  story = await aStory();
});
afterAll(async () => {
  agent.destroy();
  await portal.end();
});

const get = (path: string, headers: Record<string, string> = {}, method = "GET") => ask(portal.address, path, { headers, method, agent });
const aForm = (differences: Record<string, string> = {}) => ({
  story: story.id,
  parent: "",
  name: "Ada",
  text: "Ein Satz.",
  ...differences,
});

/** What stands on every answer, whatever was asked. */
function isGuarded({ headers }: Answer): void {
  expect(headers["content-security-policy"]).toContain("script-src 'self'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["set-cookie"]).toBeUndefined();
}

/** An answer in words, a page or a plain sentence: not empty, and nothing of what is inside. */
function isReadable(answer: Answer): void {
  expect(answer.text).toMatch(answer.headers["content-type"]?.startsWith("text/plain") ? /^[A-ZÄÖÜ][^<]{10,}\.\n$/ : /<h1/);
  expect(answer.text).not.toMatch(/<script(?! type="(module|application\/ld\+json)")|__next_error__|\bat .*\.(js|ts):\d+/);
  isGuarded(answer);
}

const kept = z.object({ pages: z.number(), bytes: z.number() });
const cacheSize = async () => kept.parse(JSON.parse((await get("/health")).text));

test("ten thousand unknown addresses and query strings are answered as they deserve, and the cache does not grow", async () => {
  const known = [addressOf(story), "/artikel", "/"];
  for (const path of [...known, "/gibt-es-nicht", "/en/not-there"]) await get(path);
  const before = await cacheSize();
  const wrong: string[] = [];
  const addresses = Array.from({ length: 10_000 }, (_, index) => unusual(index, known));
  const asker = async () => {
    for (let next = addresses.pop(); next; next = addresses.pop()) {
      const { status } = await get(next.path);
      if (status !== next.status) wrong.push(`${next.path}: ${status} instead of ${next.status}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, asker));
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(await cacheSize()).toEqual(before);
});

function unusual(index: number, known: readonly string[]): { path: string; status: number } {
  const page = known[index % known.length] ?? "/";
  // Few reach a render: those are the expensive ones.
  if (index % 100 === 0) return { path: `/artikel/erfunden-${index}`, status: 404 };
  if (index % 100 === 1) return { path: `/artikel?seite=${1_000 + index}`, status: 404 };
  if (index % 100 === 2) return { path: `${addressOf(story)}?nach=${index}`, status: 404 };
  if (index % 2 === 0) return { path: `${page}?fbclid=${index}&_rsc=${index}&utm_source=x${index}`, status: 200 };
  return { path: `/erfunden/${index}/weg.php`, status: 404 };
}

test("one page has one address in the cache, however its number is written", async () => {
  await get("/artikel");
  const before = await cacheSize();
  for (const number of ["1", "01", "001", "1.0", "+1", "%201", "1e0", "0x1", "-1", "0", "x", "1%00"]) {
    const { status } = await get(`/artikel?seite=${number}`);
    expect([200, 301, 307, 308, 400, 404], number).toContain(status);
  }
  expect((await cacheSize()).pages).toBeLessThanOrEqual(before.pages + 1);
});

const nowhere: [what: string, path: string, status: number][] = [
  ["the framework's own format of a page", "/artikel.rsc", 404],
  ["a part of it", "/artikel.segments/_tree.segment.rsc", 404],
  ["the framework's data", "/_next/data/x/artikel.json", 404],
  ["the framework's pictures", "/_next/image?url=%2Ffonts%2FREADME.md&w=640&q=75", 404],
  ["the inner address of a page", "/de/articles", 404],
  ["the inner address of the desk", "/de/desk", 404],
  ["the page that stands for what is missing", "/de/missing", 404],
  ["a way out of the media", "/medien/..%2f..%2fportal-secret", 404],
  ["another way out of the media", "/medien/%2e%2e/secrets.json", 404],
  ["a way out of the files", "/fonts/../../package.json", 404],
  ["a file of the build that is none", "/_next/static/../../package.json", 404],
  ["a hidden file", "/.env", 404],
  ["the sources", "/server.ts", 404],
  ["a NUL", "/artikel/eins%00", 400],
  ["bytes that are no UTF-8", "/artikel/%ff%fe", 400],
  ["half a percent sign", "/artikel/%4", 400],
  ["two slashes", "//evil.example/artikel", 404],
  ["a backslash", "/%5cevil.example", 404],
  ["a very long address", `/artikel/${"x".repeat(5_000)}`, 400],
  ["a very long name", `/artikel/${"x".repeat(300)}`, 404],
];

test.each(nowhere)("%s does not answer", async (_, path, status) => {
  for (const method of ["GET", "HEAD"]) {
    const answer = await get(path, { rsc: "1" }, method);
    expect(answer.status).toBe(status);
    if (method === "GET") isReadable(answer);
    else expect(answer.text).toBe("");
  }
});

const claims: Record<string, string>[] = [
  { rsc: "1", "next-router-state-tree": "%5B%22%22%5D", "next-router-prefetch": "1", "next-url": "/de/desk" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", "x-matched-path": "/de/desk", "x-nextjs-data": "1" },
  { "x-middleware-rewrite": "/de/desk", "x-middleware-next": "1", "x-invoke-path": "/de/desk", "x-invoke-status": "500" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", "x-forwarded-for": "6.6.6.6", forwarded: "host=evil.example" },
  { host: "evil.example", "x-original-url": "/redaktion", "x-rewrite-url": "/redaktion" },
  { cookie: "next-auth.session-token=erfunden; __prerender_bypass=x; __next_preview_data=x; NEXT_LOCALE=en" },
  { "content-security-policy": "script-src 'nonce-x'", "x-podium-client": "1.2.3.4", "next-action": "7f".repeat(20) },
  { purpose: "prefetch", "x-purpose": "preview", "accept-language": "en", accept: "text/x-component", "user-agent": "<script>" },
];

test.each(claims)("what a reader claims in headers changes nothing: %o", async (headers) => {
  const plain = await get(addressOf(story));
  const claimed = await get(addressOf(story), headers);
  expect([claimed.status, claimed.text]).toEqual([200, plain.text]);
  isGuarded(claimed);
  expect(claimed.text).not.toContain("evil.example");
  for (const desk of [pathTo("desk", "de"), pathTo("queue", "de")]) {
    const { status, headers: answered, text } = await get(desk, headers);
    expect([303, 307]).toContain(status);
    expect(answered.location).toMatch(/^\/redaktion\/anmelden(\?|$)/);
    expect(text).toBe("");
  }
});

test("HEAD, conditions and encodings agree with the page", async () => {
  const path = addressOf(story);
  const plain = await get(path);
  for (const encoding of ["br", "gzip", "identity", "zstd", "br;q=0, gzip", "*;q=0", "gzip;q=9x,,;", ""]) {
    const whole = await get(path, { "accept-encoding": encoding });
    const head = await get(path, { "accept-encoding": encoding }, "HEAD");
    expect([whole.status, head.status, head.text]).toEqual([200, 200, ""]);
    for (const name of ["etag", "content-length", "content-encoding", "vary", "cache-control"]) {
      expect(head.headers[name], `${name} for "${encoding}"`).toBe(whole.headers[name]);
    }
    const condition = { "accept-encoding": encoding, "if-none-match": `"x", W/${whole.headers.etag}` };
    const unchanged = await get(path, condition);
    expect([unchanged.status, unchanged.text, unchanged.headers.etag]).toEqual([304, "", whole.headers.etag]);
    isGuarded(unchanged);
  }
  expect(plain.headers["set-cookie"]).toBeUndefined();
});

const otherWays: [method: string, path: () => string, status: number][] = [
  ["POST", () => addressOf(story), 405],
  ["PUT", () => posting, 405],
  ["DELETE", () => addressOf(story), 405],
  ["OPTIONS", () => "/", 405],
  ["GET", () => posting, 405],
  ["POST", () => "/health", 405],
  ["POST", () => "/gibt-es-nicht", 404],
];

test.each(otherWays)("%s where it leads nowhere is refused in words", async (method, path, status) => {
  const answer = await get(path(), {}, method);
  expect(answer.status).toBe(status);
  isReadable(answer);
});

const form = { "content-type": "application/x-www-form-urlencoded" };
const refused: [what: string, status: number, headers: Record<string, string>, body: () => string | Buffer][] = [
  ["JSON", 415, { "content-type": "application/json" }, () => JSON.stringify(aForm())],
  ["no type at all", 415, {}, () => new URLSearchParams(aForm()).toString()],
  ["a form of another site", 403, { ...form, origin: "https://evil.example" }, () => new URLSearchParams(aForm()).toString()],
  ["a form without an origin", 403, { ...form, origin: "null" }, () => new URLSearchParams(aForm()).toString()],
  ["what a browser calls cross-site", 403, { ...form, "sec-fetch-site": "cross-site" }, () => new URLSearchParams(aForm()).toString()],
  ["what a browser calls same-site", 403, { ...form, "sec-fetch-site": "same-site" }, () => new URLSearchParams(aForm()).toString()],
  ["bytes that are no UTF-8", 400, form, () => Buffer.from(`story=${story.id}&name=Ada&text=\xff\xfe`, "latin1")],
  ["percent signs that are no UTF-8", 400, form, () => `story=${story.id}&parent=&name=Ada&text=%ff%fe`],
  ["more than a form can hold", 413, form, () => new URLSearchParams(aForm({ text: "x".repeat(200_000) })).toString()],
  ["parts that are none", 400, { "content-type": "multipart/form-data; boundary=x" }, () => "--y\r\nnonsense"],
  ["a story that was made up", 400, form, () => new URLSearchParams(aForm({ story: "../../etc/passwd" })).toString()],
];

test.each(refused)("a comment as %s is refused with %i, in words, and not stored", async (_, status, headers, body) => {
  const before = await db.comment.count();
  const answer = await ask(portal.address, posting, { method: "POST", headers, body: body() });
  expect(answer.status).toBe(status);
  isReadable(answer);
  expect(await db.comment.count()).toBe(before);
});

const typed: [what: string, fields: Record<string, string>][] = [
  ["nothing", { text: "", name: "" }],
  ["ten thousand letters and one", { text: "x".repeat(10_001) }],
  ["a reply to nobody", { parent: "0123456789abcdef" }],
  ["a story that never was", { story: "0123456789abcdef" }],
  ["an address that is none", { email: "ada@", website: "javascript:alert(1)" }],
  ["letters nobody sees", { text: "\u200b\u200d\ufeff", name: "\u202e" }],
];

test.each(typed)("of %s the form says what is wrong, and keeps what was typed", async (_, fields) => {
  const before = await db.comment.count();
  const answer = await send(portal.address, posting, aForm(fields));
  expect(answer.status).toBe(303);
  const page = await get(answer.headers.location?.replace(/#.*/, "") ?? "");
  expect(page.status).toBe(200);
  isReadable(page);
  expect(page.headers["cache-control"]).toContain("no-store");
  expect(page.text).toContain('role="alert"');
  expect(page.text).toContain(fields.text === undefined ? "Ein Satz." : "");
  expect(await db.comment.count()).toBe(before);
});

test("a NUL, script and disguised letters in every field are stored as text, and harm nobody", async () => {
  const hostile = '<script src="https://evil.example/x.js"></script>\u0000\u202e"><img onerror=alert(1)>';
  const answer = await send(portal.address, posting, aForm({ name: hostile, text: hostile, subject: hostile, stamp: hostile }));
  expect(answer.status).toBe(303);
  const page = await get(answer.headers.location ?? "");
  expect(page.status).toBe(200);
  isReadable(page);
  expect(page.text).not.toMatch(/<script src="https|<img onerror/);
  expect(page.text).not.toContain("\u0000");
});

test("a body that stops, headers that are none and a request that never ends get an answer or an end", async () => {
  const { port } = new URL(portal.address);
  const raw = async (request: string, more?: string) => {
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(request);
    if (more !== undefined) setTimeout(() => socket.end(more), 300);
    return textOf(socket);
  };
  expect(await raw("NONSENSE\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  expect(await raw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${"x".repeat(40_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  expect(await raw("GET http://evil.example/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  const cut = `POST ${posting} HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 500\r\n\r\nstory=`;
  const before = await db.comment.count();
  expect(await raw(cut, "x")).not.toMatch(/^HTTP\/1\.1 (2|3|500)/);
  expect(await db.comment.count()).toBe(before);
  await sleep(100);
  expect((await get("/health")).status).toBe(200);
});
