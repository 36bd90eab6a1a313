import { db, type Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { type PictureProblem, readPicture } from "./picture-file.ts";
import { sizeFile } from "./picture-sizes.ts";
import { dropFiles, keepFile } from "./storage.ts";

export type PictureNote = { alt: string | null; caption: string | null; credit: string | null };

/** Stores a picture with its sizes and returns its id. Files come first: a row without its files would be a broken page. */
export async function keepPicture(
  content: Uint8Array,
  note: PictureNote,
  by: { userId: string | null; sample?: boolean },
  tx: Transaction | typeof db = db,
): Promise<{ id: string } | { problem: PictureProblem }> {
  const picture = await readPicture(content);
  if (typeof picture === "string") return { problem: picture };
  const id = newId();
  const file = `${id}.jpg`;
  await keepFile(file, picture.original);
  for (const size of picture.sizes) await keepFile(sizeFile(id, size.width), size.content);
  await tx.media.create({
    data: {
      id,
      kind: "image",
      file,
      contentType: "image/jpeg",
      bytes: picture.original.byteLength,
      width: picture.width,
      height: picture.height,
      widths: picture.sizes.map(({ width }) => width),
      ...note,
      createdById: by.userId,
      sample: by.sample ?? false,
    },
    select: { id: true },
  });
  return { id };
}

/** Deletes a picture that nothing shows any more, row and files. */
export async function dropMedia(id: string): Promise<void> {
  const unused = { stories: { none: {} }, portraits: { none: {} }, posters: { none: {} } };
  const { count } = await db.media.deleteMany({ where: { id, ...unused } });
  if (count > 0) await dropFiles(id);
}
