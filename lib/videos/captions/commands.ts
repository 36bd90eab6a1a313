// Captions come in, and with those in the language of the story its transcript; who the names in it are.
import type { CreditRole } from "#prisma/generated/enums";
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import { dropMedia } from "../../media/commands.ts";
import { newStem } from "../../media/owner.ts";
import { storage } from "../../media/storage.ts";
import { type FilmRefusal, inFilm } from "../desk/change/commands.ts";
import { transcriptOf } from "./transcript.ts";
import { type CaptionsProblem, readCaptions } from "./vtt.ts";

/** What a player shows a little longer than the film lasts is no mistake. */
const tolerance = 5;

export type CaptionsOutcome = "saved" | FilmRefusal | { problem: CaptionsProblem | { code: "behind-end" } };
type Given = { content: Uint8Array; originalName: string | null };

/** Keeps captions in a language, in place of those there were. Rows come after the file: one without it would be a broken page. */
export async function keepCaptions(id: string, language: string, { content, originalName }: Given, by: Writer): Promise<CaptionsOutcome> {
  const read = readCaptions(content);
  if ("problem" in read) return read;
  const mediaId = newId();
  const file = `${newStem(mediaId)}.vtt`;
  await storage.keep(file, content);
  const kept = await inFilm<"saved" | { was: string | null } | { problem: { code: "behind-end" } }>(
    id,
    by,
    async (tx, { film, locale }) => {
      const { durationSeconds = null } = film.file ?? {};
      if (durationSeconds !== null && (read.cues.at(-1)?.end ?? 0) > durationSeconds + tolerance)
        return { problem: { code: "behind-end" } };
      const bytes = content.byteLength;
      const row = {
        id: mediaId,
        kind: "captions" as const,
        file,
        contentType: "text/vtt; charset=utf-8",
        bytes,
        originalName,
        createdById: by.id,
      };
      await tx.media.create({ data: row, select: { id: true } });
      if (language !== locale) return { was: await putSubtitles(tx, id, language, mediaId) };
      await tx.video.update({
        where: { storyId: id },
        data: { captionsId: mediaId, version: { increment: 1 } },
        select: { storyId: true },
      });
      await putTranscript(tx, id, transcriptOf(read.cues));
      return { was: film.captionsId };
    },
  ).catch(async (error: unknown) => {
    await storage.drop([file]);
    throw error;
  });
  if (typeof kept === "string" || "problem" in kept) {
    await storage.drop([file]);
    return kept;
  }
  if (kept.was) await dropMedia(kept.was);
  return "saved";
}

async function putSubtitles(tx: Transaction, storyId: string, language: string, mediaId: string): Promise<string | null> {
  const before = await tx.videoSubtitles.findUnique({ where: { storyId_language: { storyId, language } }, select: { mediaId: true } });
  await tx.videoSubtitles.upsert({
    where: { storyId_language: { storyId, language } },
    create: { storyId, language, mediaId },
    update: { mediaId },
    select: { storyId: true },
  });
  return before?.mediaId ?? null;
}

/** Who a name was before it stays; a name that somebody in the portal has is that person. */
async function putTranscript(tx: Transaction, storyId: string, turns: ReturnType<typeof transcriptOf>): Promise<void> {
  const names = [...new Set(turns.map(({ speaker }) => speaker))].filter(Boolean);
  const select = { speaker: true, personId: true } as const;
  const before = await tx.transcriptTurn.findMany({
    where: { storyId },
    distinct: ["speaker"],
    orderBy: { position: "asc" },
    take: 500,
    select,
  });
  const people = await tx.person.findMany({
    where: { name: { in: names } },
    orderBy: { id: "asc" },
    take: 500,
    select: { id: true, name: true },
  });
  const known = new Map([
    ...people.map(({ id, name }) => [name, id] as const),
    ...before.map(({ speaker, personId }) => [speaker, personId] as const),
  ]);
  await tx.transcriptTurn.deleteMany({ where: { storyId } });
  const rows = turns.map(({ speaker, start, text, sentences }, position) => ({
    ...{ storyId, position, speaker, text, sentences },
    personId: known.get(speaker) ?? null,
    startSeconds: start,
  }));
  await tx.transcriptTurn.createMany({ data: rows });
}

/** Takes captions away. What is public keeps those in its own language. */
export async function dropCaptions(id: string, language: string, by: Writer): Promise<"saved" | FilmRefusal> {
  const done = await inFilm<{ was: string | null } | FilmRefusal>(id, by, async (tx, { film, locale, isPublic }) => {
    if (language === locale) {
      if (isPublic) return "needs-captions";
      await tx.video.update({ where: { storyId: id }, data: { captionsId: null, version: { increment: 1 } }, select: { storyId: true } });
      await tx.transcriptTurn.deleteMany({ where: { storyId: id } });
      return { was: film.captionsId };
    }
    const before = await tx.videoSubtitles.findUnique({
      where: { storyId_language: { storyId: id, language } },
      select: { mediaId: true },
    });
    await tx.videoSubtitles.deleteMany({ where: { storyId: id, language } });
    return { was: before?.mediaId ?? null };
  });
  if (typeof done === "string") return done;
  if (done.was) await dropMedia(done.was);
  return "saved";
}

export type Speaker = { speaker: string; personId: string | null; role: Extract<CreditRole, "host" | "guest"> };

/** Says who the names in the transcript are; who is a person of the portal stands among those who speak in the film. */
export async function saveSpeakers(id: string, speakers: readonly Speaker[], by: Writer): Promise<"saved" | FilmRefusal> {
  return inFilm<"saved" | FilmRefusal>(id, by, async (tx) => {
    const ids = speakers.flatMap(({ personId }) => (personId === null ? [] : [personId]));
    if ((await tx.person.count({ where: { id: { in: ids } } })) < new Set(ids).size) return "not-found";
    for (const { speaker, personId } of speakers)
      await tx.transcriptTurn.updateMany({ where: { storyId: id, speaker }, data: { personId } });
    await tx.credit.deleteMany({ where: { storyId: id, role: { in: ["host", "guest"] } } });
    const credits = speakers.flatMap(({ personId, role }, position) =>
      personId === null ? [] : [{ storyId: id, personId, role, position }],
    );
    await tx.credit.createMany({ data: credits, skipDuplicates: true });
    return "saved";
  });
}
