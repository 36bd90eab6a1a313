// Films come into the library: looked at, kept as they came, and put into the queue that makes them playable.
import path from "node:path";
import type { Account } from "../accounts/guard.ts";
import { db, type Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { enqueue } from "../jobs/queue.ts";
import { mayDoWith } from "../library/rights.ts";
import { masterFile, stemOf } from "../media/file-name.ts";
import { newStem } from "../media/owner.ts";
import { storage } from "../media/storage.ts";
import type { FilmFile, FilmProblem } from "./container/film.ts";
import { moveIndexForward } from "./container/front.ts";
import { isPlayable, lookAt } from "./container/look.ts";
import { silence } from "./container/silence.ts";
import { ffmpeg } from "./transcoding/ffmpeg.ts";

type Came = { path: string; originalName: string | null };
type By = Pick<Account, "id">;

/** Keeps a film that has come, or says why not. The file is moved away from where it lies. */
export async function keepFilm(came: Came, by: By): Promise<{ id: string } | { problem: FilmProblem }> {
  const about = await lookAt(came.path);
  if (typeof about === "string") return { problem: about };
  if (await ffmpeg()) return { id: await keepForQueue(came, about, by) };
  if (about.container !== "mp4") return { problem: "needs-ffmpeg" };
  if (!isPlayable(about)) return { problem: "foreign-codec" };
  return { id: await keepAsItIs(came, about, by) };
}

async function keepForQueue(came: Came, about: FilmFile, by: By): Promise<string> {
  const id = newId();
  const file = `${newStem(id)}.mp4`;
  const master = masterFile(stemOf(file), about.container);
  return keep(id, { file, master }, came, about, by, async (tx) => {
    await tx.transcoding.create({ data: { mediaId: id }, select: { mediaId: true } });
    await enqueue(tx, "transcode", { mediaId: id });
  });
}

/** Where nothing can be made of it, at least its index goes to the front, and what its camera tells about itself goes away. */
async function keepAsItIs(came: Came, about: FilmFile, by: By): Promise<string> {
  const id = newId();
  const moved = path.join(path.dirname(came.path), "front.mp4");
  const from = !about.indexFirst && (await moveIndexForward(came.path, moved)) ? moved : came.path;
  await silence(from);
  return keep(id, { file: `${newStem(id)}.mp4`, master: null }, { ...came, path: from }, about, by);
}

/** The file comes first: a row without it would be a broken page. */
async function keep(
  id: string,
  { file, master }: { file: string; master: string | null },
  { path: from, originalName }: Came,
  { width, height, durationSeconds, container }: FilmFile,
  { id: createdById }: By,
  more?: (tx: Transaction) => Promise<void>,
): Promise<string> {
  const name = master ?? file;
  await storage.take(name, from);
  try {
    const bytes = (await storage.find(name))?.bytes ?? 0;
    const contentType = container === "webm" ? "video/webm" : container === "mov" ? "video/quicktime" : "video/mp4";
    await db.$transaction(async (tx) => {
      const data = {
        id,
        kind: "video" as const,
        file,
        master,
        bytes,
        contentType,
        width,
        height,
        durationSeconds,
        originalName,
        createdById,
      };
      await tx.media.create({ data, select: { id: true } });
      await more?.(tx);
    });
  } catch (error) {
    await storage.drop([name]);
    throw error;
  }
  return id;
}

/** Tries once more to make a film playable. */
export async function transcodeAgain(id: string, by: Account): Promise<"queued" | "not-found" | "not-allowed"> {
  return db.$transaction(async (tx) => {
    const row = await tx.media.findUnique({ where: { id }, select: { kind: true, master: true, createdById: true } });
    if (row?.kind !== "video" || !mayDoWith(by, "see", row)) return "not-found";
    if (!mayDoWith(by, "describe", row)) return "not-allowed";
    if (row.master === null) return "queued"; // it is playable meanwhile
    const anew = { state: "waiting", progress: 0, problem: null, startedAt: null, finishedAt: null } as const;
    const { count } = await tx.transcoding.updateMany({ where: { mediaId: id, state: "failed" }, data: anew });
    const lost = count === 0 && (await tx.transcoding.count({ where: { mediaId: id } })) === 0;
    if (lost) await tx.transcoding.create({ data: { mediaId: id }, select: { mediaId: true } });
    if (count > 0 || lost) await enqueue(tx, "transcode", { mediaId: id });
    return "queued";
  });
}
