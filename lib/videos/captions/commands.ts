// Captions come in, and with those in the language of the story its transcript.
import type { Writer } from "../../accounts/guard.ts";
import { newId } from "../../id.ts";
import { newStem } from "../../media/owner.ts";
import { storage } from "../../media/storage.ts";
import { keepStep } from "../../steps/commands.ts";
import type { CaptionsRow } from "../../steps/films.ts";
import { type FilmRefusal, inFilm } from "../desk/change/commands.ts";
import { captionsNow, putCaptions, putTranscript } from "./rows/commands.ts";
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
  const kept = await inFilm<CaptionsOutcome>(id, by, async (tx, { film, locale, title }) => {
    const { durationSeconds = null } = film.file ?? {};
    const isLonger = durationSeconds !== null && (read.cues.at(-1)?.end ?? 0) > durationSeconds + tolerance;
    if (isLonger) return { problem: { code: "behind-end" } };
    const about = { contentType: "text/vtt; charset=utf-8", bytes: content.byteLength, originalName, createdById: by.id };
    await tx.media.create({ data: { id: mediaId, kind: "captions", file, ...about }, select: { id: true } });
    const before = await captionsNow(tx, id, language, locale);
    await putCaptions(tx, id, { language, locale, mediaId });
    if (language === locale) await putTranscript(tx, id, transcriptOf(read.cues));
    const left = before.mediaId === null ? {} : { media: [before.mediaId] };
    await keepStep(tx, { kind: "film-captions", language, before, after: mediaId, story: id, title }, by, left);
    return "saved";
  }).catch(async (error: unknown) => {
    await storage.drop([file]);
    throw error;
  });
  if (kept !== "saved") await storage.drop([file]);
  return kept;
}

/** Takes captions away. What is public keeps those in its own language. */
export async function dropCaptions(id: string, language: string, by: Writer): Promise<"saved" | FilmRefusal> {
  return inFilm<"saved" | FilmRefusal>(id, by, async (tx, { locale, isPublic, title }) => {
    if (language === locale && isPublic) return "needs-captions";
    const before = await captionsNow(tx, id, language, locale);
    if (before.mediaId === null) return "saved";
    await putCaptions(tx, id, { language, locale, mediaId: null });
    if (language === locale) await tx.transcriptTurn.deleteMany({ where: { storyId: id } });
    const step = { kind: "film-captions" as const, language, before, after: null, story: id, title };
    await keepStep(tx, step, by, { media: [before.mediaId] });
    return "saved";
  });
}

type Was = { language: string; now: string | null; before: CaptionsRow };

/** The captions that were there, with the transcript that was made of them, while those that came after still stand. */
export async function putCaptionsBack(id: string, { language, now, before }: Was, by: Writer): Promise<"saved" | FilmRefusal> {
  return inFilm<"saved" | FilmRefusal>(id, by, async (tx, { locale, isPublic }) => {
    const stand = await captionsNow(tx, id, language, locale);
    // A story that has another language since then has another transcript, too.
    if (stand.mediaId !== now || (stand.turns === null) !== (before.turns === null)) return "changed-meanwhile";
    const { mediaId } = before;
    if (mediaId === null && language === locale && isPublic) return "needs-captions";
    if (mediaId !== null && (await tx.media.count({ where: { id: mediaId } })) === 0) return "not-found";
    await putCaptions(tx, id, { language, locale, mediaId });
    if (before.turns === null) return "saved";
    const ids = before.turns.flatMap(({ personId }) => personId ?? []);
    const people = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true } });
    const isThere = (personId: string | null) => people.some((person) => person.id === personId);
    await tx.transcriptTurn.deleteMany({ where: { storyId: id } });
    const rows = before.turns.map((turn, position) => ({ ...turn, personId: isThere(turn.personId) ? turn.personId : null, position }));
    await tx.transcriptTurn.createMany({ data: rows.map((row) => ({ ...row, storyId: id })) });
    return "saved";
  });
}
