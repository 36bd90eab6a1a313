// Films come in: with ffmpeg they are made playable, without it an MP4 is taken as it is. Both ways are true wherever the tests run.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "#lib/db";
import { closeQueue, openQueue } from "#lib/jobs/queue";
import { deleteMedia } from "#lib/library/commands";
import { framesOf } from "#lib/media/file-name";
import { storage } from "#lib/media/storage";
import { keepFilm, transcodeAgain } from "#lib/videos/commands";
import { lookAt } from "#lib/videos/container/look";
import { transcodingOf } from "#lib/videos/desk/queries";
import { resumeTranscoding, transcode } from "#lib/videos/transcoding/commands";
import { ffmpeg } from "#lib/videos/transcoding/ffmpeg";
import { aWriter } from "#tests/support/accounts";
import { aCopyOf, filmFile } from "#tests/support/films";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-videos-"));
process.env.PORTAL_DATA = folder;
beforeAll(() => openQueue({ working: false }));
beforeEach(() => {
  delete process.env.FFMPEG;
});
afterAll(async () => {
  delete process.env.FFMPEG;
  await closeQueue();
  rmSync(folder, { recursive: true, force: true });
});

const hasFfmpeg = (await ffmpeg()) !== undefined;
const columns = { file: true, master: true, contentType: true, durationSeconds: true, width: true, height: true, frames: true } as const;
const rowOf = (id: string) => db.media.findUniqueOrThrow({ where: { id }, select: columns });
const stateOf = (mediaId: string) =>
  db.transcoding.findUnique({ where: { mediaId }, select: { state: true, problem: true, progress: true } });

async function comes(name: Parameters<typeof filmFile>[0]) {
  const author = await aWriter("author");
  const kept = await keepFilm({ path: await aCopyOf(filmFile(name)), originalName: name }, author);
  return { author, kept };
}

async function isKept(name: Parameters<typeof filmFile>[0]) {
  const { author, kept } = await comes(name);
  if ("problem" in kept) throw new Error(kept.problem);
  return { author, id: kept.id };
}

test("without ffmpeg an MP4 is taken as it is, with its index in front, and everything else is refused in words", async () => {
  process.env.FFMPEG = "off";
  const { id } = await isKept("index-last.mp4");
  const row = await rowOf(id);
  expect(row).toMatchObject({ master: null, contentType: "video/mp4", durationSeconds: 3, width: 192, height: 108, frames: 0 });
  expect(await lookAt(path.join(folder, "media", row.file))).toMatchObject({ indexFirst: true });
  expect(await stateOf(id)).toBeNull();
  expect((await comes("camera.mov")).kept).toEqual({ problem: "needs-ffmpeg" });
  expect((await comes("browser.webm")).kept).toEqual({ problem: "needs-ffmpeg" });
  expect((await comes("mpeg4.mp4")).kept).toEqual({ problem: "foreign-codec" });
  expect((await comes("in-pieces.mp4")).kept).toEqual({ problem: "foreign-codec" });
});

test("a film that waits for ffmpeg is not lost when it has gone: the desk says why, and it can be tried again", async () => {
  // Any program that can be run stands for ffmpeg here: the film waits in the queue.
  process.env.FFMPEG = process.execPath;
  const { id, author } = await isKept("browser.webm");
  expect(await stateOf(id)).toMatchObject({ state: "waiting" });
  process.env.FFMPEG = "off";
  await transcode(id);
  expect(await transcodingOf(id, author)).toMatchObject({ state: "failed", problem: "needs-ffmpeg" });
  expect(await storage.find((await rowOf(id)).master ?? "")).toBeDefined();

  expect(await transcodeAgain(id, await aWriter("author"))).toBe("not-allowed");
  expect(await transcodeAgain(id, author)).toBe("queued");
  expect(await stateOf(id)).toMatchObject({ state: "waiting", problem: null });
});

test("what a program makes that is no film never takes the place of what came", async () => {
  process.env.FFMPEG = "/bin/true";
  const { id } = await isKept("index-last.mp4");
  await transcode(id);
  expect(await stateOf(id)).toMatchObject({ state: "failed", problem: "not-made" });
  const { master, file } = await rowOf(id);
  expect(await storage.find(master ?? "")).toBeDefined();
  expect(await storage.find(file)).toBeUndefined();
});

test("what waited or was being made when the portal ended is made after the next start, also from a backup", async () => {
  process.env.FFMPEG = process.execPath;
  const { id } = await isKept("index-last.mp4");
  await db.transcoding.update({ where: { mediaId: id }, data: { state: "running" } });
  await db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'transcode'`;
  await resumeTranscoding();
  const jobs = await db.$queryRaw`SELECT data FROM pgboss.job WHERE name = 'transcode'`;
  expect(jobs).toContainEqual({ data: { mediaId: id } });
});

test("a film that was taken away leaves nothing behind", async () => {
  process.env.FFMPEG = process.execPath;
  const { id, author } = await isKept("index-last.mp4");
  expect(await deleteMedia(id, author)).toBe("kept");
  await transcode(id);
  expect(await db.transcoding.count({ where: { mediaId: id } })).toBe(0);
});

test.each(["index-last.mp4", "camera.mov", "browser.webm", "in-pieces.mp4", "mpeg4.mp4"] as const)(
  "%s becomes H.264 and AAC with the index in front; what came goes when that is proven",
  async (name) => {
    const { id, kept } = await comes(name).then(({ kept: came }) => ({ kept: came, id: "id" in came ? came.id : "" }));
    if (!hasFfmpeg) {
      // This machine has none: then it is taken as it is, or refused, as the first test says.
      expect("problem" in kept).toBe(name !== "index-last.mp4");
      return;
    }
    const { master } = await rowOf(id);
    await transcode(id);
    const row = await rowOf(id);
    expect(row).toMatchObject({ master: null, contentType: "video/mp4", frames: 4 });
    expect(row.durationSeconds).toBeCloseTo(3, 0);
    const sound = name === "mpeg4.mp4" ? null : "mp4a";
    const made = { container: "mp4", picture: "avc1", sound, indexFirst: true, width: 192, height: 108 };
    expect(await lookAt(path.join(folder, "media", row.file))).toMatchObject(made);
    expect(await storage.find(master ?? "")).toBeUndefined();
    for (const frame of framesOf(row)) expect(await storage.find(frame)).toBeDefined();
    expect(await stateOf(id)).toEqual({ state: "done", problem: null, progress: 100 });
  },
);
