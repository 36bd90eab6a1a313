// The film of a story: which one it is, the picture before it, its chapters.
import { buffer } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { mayDoWith } from "../../library/rights.ts";
import { dropMedia, keepPicture } from "../../media/commands.ts";
import { framesOf } from "../../media/file-name.ts";
import { storage } from "../../media/storage.ts";
import { keepStep } from "../../steps/commands.ts";
import type { AgreementRow, FilmRow } from "../../steps/films.ts";
import { agreementOf, nobodyAgreed, stillAgreed } from "../agreement/commands.ts";
import { type Chapter, type ChapterProblem, readChapters } from "../chapters.ts";
import type { Elsewhere } from "../provider.ts";
import { type FilmNow, type FilmRefusal, inFilm } from "./change/commands.ts";

type Saved = "saved" | FilmRefusal;
const nothing: FilmRow = { fileId: null, provider: null, externalId: null, posterId: null };
const rowOf = ({ fileId, provider, externalId, posterId }: FilmNow): FilmRow => ({ fileId, provider, externalId, posterId });

/** Takes a film of the library. */
export async function takeFilm(id: string, mediaId: string, by: Writer): Promise<Saved> {
  return putFilm(id, { ...nothing, fileId: mediaId }, by);
}

/** Takes a film that lies elsewhere; `null`: the story has none. */
export async function takeElsewhere(id: string, elsewhere: Elsewhere | null, by: Writer): Promise<Saved> {
  return putFilm(id, { ...nothing, ...elsewhere }, by);
}

/** The film that is expected to stand there; and for one that comes back, what was agreed to it. */
type Former = { expected?: FilmRow; agreement?: AgreementRow | undefined };

// To another film nobody has agreed yet, and what is public shows what was agreed to.
async function putFilm(id: string, after: FilmRow, by: Writer, { expected, agreement }: Former = {}): Promise<Saved> {
  return inFilm<Saved>(id, by, async (tx, { film, title, isPublic }) => {
    const before = rowOf(film);
    if (expected && !isDeepStrictEqual(before, expected)) return "changed-meanwhile";
    if (isDeepStrictEqual(before, after)) return "saved";
    const isOther = !isDeepStrictEqual({ ...before, posterId: null }, { ...after, posterId: null });
    if (isOther && isPublic) return "is-public";
    if (after.fileId !== null && after.fileId !== before.fileId) {
      const file = await tx.media.findUnique({ where: { id: after.fileId }, select: { kind: true, createdById: true } });
      if (file?.kind !== "video" || !mayDoWith(by, "see", file)) return "not-found";
    }
    if (after.posterId !== null && (await tx.media.count({ where: { id: after.posterId } })) === 0) return "not-found";
    await put(tx, id, after, isOther && (agreement ? await stillAgreed(tx, agreement) : nobodyAgreed));
    const left = before.posterId !== null && before.posterId !== after.posterId ? { media: [before.posterId] } : {};
    const gone = isOther && film.agreedAt ? { agreement: agreementOf(film) } : {};
    await keepStep(tx, { kind: "film", before, after, ...gone, story: id, title }, by, left);
    return "saved";
  });
}

const put = (tx: Transaction, storyId: string, row: FilmRow, agreement: AgreementRow | false) =>
  tx.video.update({ where: { storyId }, data: { ...row, ...agreement, version: { increment: 1 } }, select: { storyId: true } });

/** Puts the film back that a story had, while it still has the one that came after it. */
export const putFilmBack = (id: string, now: FilmRow, before: FilmRow, by: Writer, agreement?: AgreementRow): Promise<Saved> =>
  putFilm(id, before, by, { expected: now, agreement });

/** Takes one of the pictures out of the film as the one before it; `null`: none. */
export async function choosePoster(id: string, frame: number | null, by: Writer): Promise<Saved> {
  const found = await inFilm(id, by, async (_, { film }) => film);
  if (typeof found === "string") return found;
  const before = rowOf(found);
  if (frame === null) return putFilm(id, { ...before, posterId: null }, by, { expected: before });
  const name = found.file && framesOf(found.file)[frame - 1];
  const kept = name === undefined || name === null ? undefined : await storage.find(name);
  if (!kept || !found.file) return "not-found";
  const { credit, licence } = found.file;
  const picture = await keepPicture(
    await buffer(kept.read()),
    { alt: "", caption: null, credit, licence },
    { userId: by.id, originalName: `${frame}.jpg` },
  );
  if ("problem" in picture) throw new Error(`The frame ${name} cannot be read: ${picture.problem}`);
  const saved = await putFilm(id, { ...before, posterId: picture.id }, by, { expected: before });
  if (saved !== "saved") await dropMedia(picture.id);
  return saved;
}

/** Keeps the chapters as they were typed, or says what is wrong with them. */
export async function saveChapters(id: string, version: number, typed: string, by: Writer): Promise<Saved | { problem: ChapterProblem }> {
  return inFilm<Saved | { problem: ChapterProblem }>(id, by, async (tx, { film, title }) => {
    if (film.version !== version) return "changed-meanwhile";
    const read = readChapters(typed, film.file?.durationSeconds ?? null);
    if ("problem" in read) return read;
    const before = await chaptersNow(tx, id);
    await putChapters(tx, id, read.chapters);
    await keepStep(tx, { kind: "film-chapters", before, after: read.chapters, story: id, title }, by);
    return "saved";
  });
}

/** The chapters as they were, while they are still as they were made. */
export async function putFilmChaptersBack(id: string, now: readonly Chapter[], before: readonly Chapter[], by: Writer): Promise<Saved> {
  return inFilm<Saved>(id, by, async (tx) => {
    if (!isDeepStrictEqual(await chaptersNow(tx, id), now)) return "changed-meanwhile";
    await putChapters(tx, id, before);
    return "saved";
  });
}

const chaptersNow = (tx: Transaction, storyId: string): Promise<Chapter[]> =>
  tx.videoChapter.findMany({ where: { storyId }, orderBy: { position: "asc" }, take: 1_000, select: { title: true, startSeconds: true } });

async function putChapters(tx: Transaction, storyId: string, chapters: readonly Chapter[]): Promise<void> {
  await tx.videoChapter.deleteMany({ where: { storyId } });
  await tx.videoChapter.createMany({ data: chapters.map((chapter, position) => ({ ...chapter, storyId, position })) });
  await tx.video.update({ where: { storyId }, data: { version: { increment: 1 } }, select: { storyId: true } });
}
