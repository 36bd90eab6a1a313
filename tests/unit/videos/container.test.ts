import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { moveIndexForward } from "#lib/videos/container/front";
import { isPlayable, lookAt } from "#lib/videos/container/look";
import { silence } from "#lib/videos/container/silence";
import { filmFile } from "#tests/support/films";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-container-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function aFile(content: Uint8Array): string {
  const file = path.join(folder, String(++files));
  writeFileSync(file, content);
  return file;
}

const bytesOf = (name: Parameters<typeof filmFile>[0]) => readFileSync(filmFile(name));
const mp4 = bytesOf("index-last.mp4");
const webm = bytesOf("browser.webm");

/** The same bytes, with others from `at` on. */
function changed(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32BE(value, at);
  return copy;
}

test("what a film is decides its content", async () => {
  const about = { width: 192, height: 108, durationSeconds: 3, picture: "avc1", sound: "mp4a" };
  expect(await lookAt(filmFile("index-last.mp4"))).toMatchObject({ ...about, container: "mp4", indexFirst: false });
  expect(await lookAt(filmFile("camera.mov"))).toMatchObject({ ...about, container: "mov" });
  expect(await lookAt(filmFile("in-pieces.mp4"))).toMatchObject({ container: "mp4", inPieces: true, durationSeconds: null });
  const inBrowser = await lookAt(filmFile("browser.webm"));
  expect(inBrowser).toMatchObject({ container: "webm", width: 192, picture: "V_VP8", sound: "A_OPUS" });
});

test("only what every browser plays counts as playable", async () => {
  const playable = await Promise.all(
    (["index-last.mp4", "camera.mov", "in-pieces.mp4", "browser.webm", "mpeg4.mp4"] as const).map(async (name) => {
      const about = await lookAt(filmFile(name));
      return typeof about !== "string" && isPlayable(about);
    }),
  );
  expect(playable).toEqual([true, false, false, false, false]);
});

const header = mp4.indexOf("mvhd") + 4;
const trackHeader = mp4.indexOf("mdhd") + 4;
const refused: [what: string, content: Uint8Array, problem: string][] = [
  ["nothing at all", new Uint8Array(), "empty"],
  ["a text", Buffer.from("Wer zuhört, spart Zeit."), "not-a-film"],
  ["a picture", readFileSync("prisma/sample/media/portrait-ruth-sander.jpg"), "not-a-film"],
  ["a name without a film", Buffer.from("\0\0\0\x10ftypisom\0\0\0\0"), "cut-off"],
  ["an MP4 without its end", mp4.subarray(0, mp4.length - 2_000), "cut-off"],
  ["an MP4 without its index", mp4.subarray(0, mp4.indexOf("moov") - 4), "cut-off"],
  ["an MP4 that claims to be an hour", changed(mp4, header + 16, 3_600_000), "false-length"],
  ["a track that claims to be an hour", changed(mp4, trackHeader + 16, 3_600 * mp4.readUInt32BE(trackHeader + 12)), "false-length"],
  ["an MP4 of no length", changed(changed(mp4, header + 16, 0), trackHeader + 16, 0), "false-length"],
  ["a WebM without its end", webm.subarray(0, webm.length - 5_000), "cut-off"],
  ["a WebM's beginning", webm.subarray(0, 60), "cut-off"],
];

test.each(refused)("a file that is no whole film is not taken: %s", async (_, content, problem) => {
  expect(await lookAt(aFile(content))).toBe(problem);
});

test("a WebM that lies about its length is not taken", async () => {
  const at = webm.indexOf(Buffer.from([0x44, 0x89, 0x88]));
  const copy = Buffer.from(webm);
  copy.writeDoubleBE(7_200_000, at + 3);
  expect(await lookAt(aFile(copy))).toBe("false-length");
});

test("whatever byte is changed, the answer is a film or a problem", { timeout: 120_000 }, async () => {
  const original = fc.constantFrom(mp4, webm, bytesOf("in-pieces.mp4"));
  const changes = fc.array(fc.tuple(fc.nat({ max: 22_000 }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(original, changes, async (bytes, list) => {
      const copy = Buffer.from(bytes);
      for (const [at, value] of list) copy[at % copy.length] = value;
      const about = await lookAt(aFile(copy));
      expect(["string", "object"]).toContain(typeof about);
    }),
    { numRuns: 150 },
  );
});

test("what a camera writes about itself and its place is blanked, and the film stays what it was", async () => {
  const file = aFile(mp4);
  expect(mp4.includes("Lavf")).toBe(true);
  const before = await lookAt(file);
  await silence(file);
  const silent = readFileSync(file);
  expect(silent.includes("Lavf")).toBe(false);
  expect(silent.includes("udta")).toBe(false);
  expect(silent.length).toBe(mp4.length);
  expect(await lookAt(file)).toEqual(before);
});

test("an index at the end is moved to the front, and nothing else changes", async () => {
  const front = path.join(folder, "front.mp4");
  expect(await moveIndexForward(filmFile("index-last.mp4"), front)).toBe(true);
  const moved = readFileSync(front);
  expect(await lookAt(front)).toEqual({ ...Object(await lookAt(filmFile("index-last.mp4"))), indexFirst: true });
  expect(moved.length).toBe(mp4.length);
  // The first picture lies where the index says it does.
  const offset = (bytes: Buffer) => bytes.readUInt32BE(bytes.indexOf("stco") + 12);
  expect(moved.subarray(offset(moved), offset(moved) + 200).equals(mp4.subarray(offset(mp4), offset(mp4) + 200))).toBe(true);
});
