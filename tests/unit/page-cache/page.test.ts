import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Encoding } from "#lib/page-cache/encoding";
import { packedIn, pageOf } from "#lib/page-cache/page";

const text = "<p>Grüße aus Wanne-Eickel</p>".repeat(100);
const aPage = (asked: Encoding, body = text) =>
  pageOf(Buffer.from(body), asked, { route: "article", contentType: "text/html", tags: new Set(["front"]), headers: [], shared: true });

test.each([
  ["br", "gzip"],
  ["gzip", "br"],
] as const)("a page asked for in %s is made in %s when somebody asks for that, and kept", async (first, later) => {
  const page = await aPage(first);
  expect(packedIn(page, first)).not.toBeInstanceOf(Promise);
  const waiting = [packedIn(page, later), packedIn(page, later)];
  expect(waiting[0]).toBe(waiting[1]);
  const packed = await waiting[0];
  expect(packedIn(page, later)).toBe(packed);
  expect(packed?.headers).toContain(String(packed?.body.length));
});

test("the same document in every encoding, and the plain one is not kept", async () => {
  const page = await aPage("identity");
  const [br, gzip, plain] = await Promise.all([packedIn(page, "br"), packedIn(page, "gzip"), packedIn(page, "identity")]);
  expect([brotliDecompressSync(br.body), gunzipSync(gzip.body), plain.body].map(String)).toEqual([text, text, text]);
  expect(packedIn(page, "identity")).toBeInstanceOf(Promise);
});

test("an encoding that is far larger than the first is sent, but not kept: the memory of the cache stays bounded", async () => {
  const line = Array.from({ length: 3_000 }, (_, turn) => turn.toString(36)).join(" ");
  const page = await aPage("br", (line + " ".repeat(40_000)).repeat(4)); // repeats behind the window of gzip
  const packed = await packedIn(page, "gzip");
  expect(packed.body.length).toBeGreaterThan(page.room);
  expect(packedIn(page, "gzip")).toBeInstanceOf(Promise);
});
