// From a film as it came to one that every browser plays. What came stays until the other is proven and stands in its place.
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Prisma } from "#prisma/generated/client";
import { db } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import { frameFile, framesOf, stemOf } from "../../media/file-name.ts";
import { pagesWith } from "../../media/shown/queries.ts";
import { storage } from "../../media/storage.ts";
import { change } from "../../page-cache/change.ts";
import type { FilmProblem } from "../container/film.ts";
import { lookAt } from "../container/look.ts";
import { newWorkFolder } from "../work-folder.ts";
import { ffmpeg } from "./ffmpeg.ts";
import { type Made, makeFilm } from "./make.ts";

const between = 2_000;
const mostAtStart = 1_000;

/**
 * Puts into the queue again what waits or was being made: after a restore the queue is empty, and a film may outlast many restarts.
 * One that is there twice is made once.
 */
export async function resumeTranscoding(): Promise<void> {
  const where = { state: { in: ["waiting", "running"] } } satisfies Prisma.TranscodingWhereInput;
  const films = await db.transcoding.findMany({ where, orderBy: { createdAt: "asc" }, take: mostAtStart, select: { mediaId: true } });
  for (const { mediaId } of films) await enqueue(db, "transcode", { mediaId });
}

/** Makes one film playable. One that is already so, or is gone, needs nothing; why it failed is told at the desk. */
export async function transcode(mediaId: string): Promise<void> {
  const row = await db.media.findUnique({ where: { id: mediaId }, select: { file: true, master: true, kind: true } });
  if (row?.kind !== "video" || row.master === null) return;
  await stand(mediaId, { state: "running", progress: 0, problem: null, startedAt: new Date(), finishedAt: null });
  const folder = await newWorkFolder("transcoding");
  try {
    const made = await makeFrom(row.master, folder, mediaId);
    if (typeof made === "string") await stand(mediaId, { state: "failed", problem: made, finishedAt: new Date() });
    else await putInPlace(mediaId, { file: row.file, master: row.master }, made);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeFrom(master: string, folder: string, mediaId: string): Promise<Made | FilmProblem> {
  const program = await ffmpeg();
  if (!program) return "needs-ffmpeg";
  const from = path.join(folder, "source");
  if (!(await storage.lend(master, from))) throw new Error(`The film ${master} is not in the media folder`);
  const source = await lookAt(from);
  if (typeof source === "string") return source;
  return makeFilm({ program, from, folder, source, tell: sometimes((progress) => stand(mediaId, { progress })) });
}

/** Nobody reads ten figures a second. */
function sometimes(tell: (percent: number) => Promise<unknown>): (percent: number) => void {
  let last = { at: 0, percent: -1 };
  return (percent) => {
    if (percent <= last.percent || Date.now() - last.at < between) return;
    last = { at: Date.now(), percent };
    tell(percent).catch((error: unknown) => console.error(`Progress of a film was not kept: ${String(error)}`));
  };
}

async function putInPlace(id: string, { file, master }: { file: string; master: string }, { about, ...made }: Made): Promise<void> {
  const frames = made.frames.length;
  for (const [index, frame] of made.frames.entries()) await storage.take(frameFile(stemOf(file), index + 1), frame);
  await storage.take(file, made.file);
  const bytes = (await storage.find(file))?.bytes ?? 0;
  const { width, height, durationSeconds } = about;
  const data = { contentType: "video/mp4", bytes, width, height, durationSeconds, frames, master: null, updatedAt: new Date() };
  const stands = await change(async (tx, forget) => {
    const { count } = await tx.media.updateMany({ where: { id, master }, data: { ...data, version: { increment: 1 } } });
    if (count === 0) return false;
    const done = { state: "done", progress: 100, problem: null, finishedAt: new Date() } as const;
    await tx.transcoding.updateMany({ where: { mediaId: id }, data: done });
    forget(...(await pagesWith(tx, id)));
    return true;
  });
  // It was deleted meanwhile: then nothing of it stays. Otherwise what came has done its service.
  await storage.drop(stands ? [master] : [file, ...framesOf({ file, frames })]);
}

type Standing = {
  state?: "waiting" | "running" | "failed";
  progress?: number;
  problem?: FilmProblem | null;
  startedAt?: Date;
  finishedAt?: Date | null;
};

const stand = (mediaId: string, data: Standing) => db.transcoding.updateMany({ where: { mediaId }, data });
