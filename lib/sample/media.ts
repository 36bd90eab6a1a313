// The files of the sample publication, laid into the media folder like any others.
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { keepPicture } from "../media/commands.ts";
import { storage } from "../media/storage.ts";
import { transcriptOf } from "../videos/captions/transcript.ts";
import { readCaptions } from "../videos/captions/vtt.ts";

const folder = new URL("../../prisma/sample/media/", import.meta.url);
/** What the script that made a film wrote beside it. Times in seconds. */
const filmNote = z.object({
  durationSeconds: z.number(),
  width: z.number().int(),
  height: z.number().int(),
  chapters: z.array(z.object({ title: z.string(), start: z.number() })),
});

/** Stores a picture of the sample. @throws when the file is not a picture */
export async function layPicture(
  tx: Transaction,
  file: string,
  note: { alt: string; caption?: string; credit: string; focusY?: number },
): Promise<string> {
  const kept = await keepPicture(
    await readFile(new URL(file, folder)),
    { alt: note.alt, caption: note.caption ?? null, credit: note.credit, licence: "eigene Illustration", focusY: note.focusY ?? 50 },
    { userId: null, sample: true, originalName: file },
    tx,
  );
  if ("problem" in kept) throw new Error(`The sample picture ${file} cannot be read: ${kept.problem}`);
  return kept.id;
}

/** Stores a film with its captions, and reads what is said in it from them. @throws when they are no captions */
export async function layFilm(tx: Transaction, slug: string) {
  const note = filmNote.parse(JSON.parse(await readFile(new URL(`${slug}.json`, folder), "utf8")));
  const fileId = await layFile(tx, `${slug}.mp4`, {
    kind: "video",
    contentType: "video/mp4",
    width: note.width,
    height: note.height,
    durationSeconds: note.durationSeconds,
  });
  const captionsId = await layFile(tx, `${slug}.vtt`, { kind: "captions", contentType: "text/vtt; charset=utf-8" });
  const read = readCaptions(await readFile(new URL(`${slug}.vtt`, folder)));
  if ("problem" in read) throw new Error(`The sample captions ${slug}.vtt cannot be read: ${read.problem.code}`);
  return { ...note, fileId, captionsId, turns: transcriptOf(read.cues) };
}

/** Stores a PDF. */
export async function layDocument(tx: Transaction, file: string): Promise<{ id: string; content: Buffer }> {
  const id = await layFile(tx, file, { kind: "document", contentType: "application/pdf" });
  return { id, content: await readFile(new URL(file, folder)) };
}

type FileNote = { kind: "video" | "captions" | "document"; contentType: string; width?: number; height?: number; durationSeconds?: number };

async function layFile(tx: Transaction, name: string, note: FileNote): Promise<string> {
  const content = await readFile(new URL(name, folder));
  const id = newId();
  const file = `${id}${name.slice(name.lastIndexOf("."))}`;
  await storage.keep(file, content);
  await tx.media.create({
    data: { id, file, bytes: content.byteLength, credit: "Forum Kundendialog", originalName: name, sample: true, ...note },
    select: { id: true },
  });
  return id;
}
