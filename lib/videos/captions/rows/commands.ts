// The rows of a film's captions: those in the language of the story belong to the film, the others stand beside it.
import type { Locale } from "#prisma/generated/enums";
import type { Transaction } from "../../../db.ts";
import type { CaptionsRow } from "../../../steps/films.ts";
import { sentencesIn } from "../../sentences.ts";
import type { transcriptOf } from "../transcript.ts";

/** Longer ones are cut by no film that fits through the door. */
const most = 20_000;

/** As they stand, to be put back. */
export async function captionsNow(tx: Transaction, storyId: string, language: string, locale: Locale): Promise<CaptionsRow> {
  if (language !== locale) {
    const where = { storyId_language: { storyId, language } };
    const beside = await tx.videoSubtitles.findUnique({ where, select: { mediaId: true } });
    return { mediaId: beside?.mediaId ?? null, turns: null };
  }
  const { captionsId } = await tx.video.findUniqueOrThrow({ where: { storyId }, select: { captionsId: true } });
  const turns = await tx.transcriptTurn.findMany({
    where: { storyId },
    orderBy: { position: "asc" },
    take: most,
    select: { speaker: true, personId: true, startSeconds: true, text: true, sentences: true },
  });
  return { mediaId: captionsId, turns: turns.map((turn) => ({ ...turn, sentences: sentencesIn(turn.sentences) })) };
}

type Captions = { language: string; locale: Locale; mediaId: string | null };

export async function putCaptions(tx: Transaction, storyId: string, { language, locale, mediaId }: Captions): Promise<void> {
  if (language === locale) {
    await tx.video.update({
      where: { storyId },
      data: { captionsId: mediaId, version: { increment: 1 } },
      select: { storyId: true },
    });
    return;
  }
  await tx.videoSubtitles.deleteMany({ where: { storyId, language } });
  if (mediaId !== null) await tx.videoSubtitles.create({ data: { storyId, language, mediaId }, select: { storyId: true } });
}

/** Who a name was before it stays; a name that somebody in the portal has is that person. */
export async function putTranscript(tx: Transaction, storyId: string, turns: ReturnType<typeof transcriptOf>): Promise<void> {
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
