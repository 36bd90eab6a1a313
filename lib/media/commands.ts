import type { MediaCountOutputTypeSelect } from "#prisma/generated/models";
import { db, type Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { enqueue } from "../jobs/queue.ts";
import { filesOf } from "./file-name.ts";
import { type PictureFiles, type PictureProblem, storePicture } from "./picture-file.ts";
import { storage } from "./storage.ts";

export type PictureNote = { alt: string | null; caption: string | null; credit: string | null; licence?: string | null; focusY?: number };
export type Origin = { userId: string | null; sample?: boolean; originalName?: string | null };

/** Stores a picture with its sizes and returns its id. Files come first: a row without its files would be a broken page. */
export async function keepPicture(
  content: Uint8Array,
  note: PictureNote,
  by: Origin,
  tx?: Transaction,
): Promise<{ id: string } | { problem: PictureProblem }> {
  const id = newId();
  const files = await storePicture(content, id);
  if (typeof files === "string") return { problem: files };
  try {
    await (tx ? addRow(tx, id, files, note, by) : db.$transaction((own) => addRow(own, id, files, note, by)));
  } catch (error) {
    await storage.drop(filesOf(files));
    throw error;
  }
  return { id };
}

async function addRow(tx: Transaction, id: string, files: PictureFiles, note: PictureNote, by: Origin): Promise<void> {
  const origin = { createdById: by.userId, sample: by.sample ?? false, originalName: by.originalName ?? null };
  await tx.media.create({ data: { id, kind: "image", ...files, ...note, ...origin }, select: { id: true } });
  await enqueue(tx, "picture-sizes", { mediaId: id }, { key: id });
}

/** What nothing shows: neither a story nor a person, nor a proposal of how a person is to look. */
export const unused = {
  stories: { none: {} },
  shownIn: { none: {} },
  portraits: { none: {} },
  proposed: { none: {} },
  videos: { none: {} },
  posters: { none: {} },
  captions: { none: {} },
  subtitles: { none: {} },
  studies: { none: {} },
} as const satisfies Record<keyof MediaCountOutputTypeSelect, { none: object }>;

const files = { file: true, master: true, widths: true, avifWidths: true, frames: true } as const;

/** Deletes a file that nothing shows any more, row and bytes. @returns whether it is gone */
export async function dropMedia(id: string): Promise<boolean> {
  const row = await db.media.findUnique({ where: { id }, select: files });
  if (!row) return true;
  const { count } = await db.media.deleteMany({ where: { id, ...unused } });
  if (count > 0) await storage.drop(filesOf(row));
  return count > 0;
}
