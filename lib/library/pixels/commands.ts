// Other pixels for a picture, everywhere it is shown: another section of it, or another file.
import type { Account } from "../../accounts/guard.ts";
import { db, type Transaction } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import { filesOf } from "../../media/file-name.ts";
import { type PictureFiles, type PictureProblem, storePicture, storeSection } from "../../media/picture-file.ts";
import { pagesWith } from "../../media/shown/queries.ts";
import { storage } from "../../media/storage.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import { pixels } from "../../steps/step.ts";
import { changed, fileToChange, type MediaRefusal } from "../changing/queries.ts";
import type { FrameFields } from "../schema.ts";

/** Shows another section of a picture, and keeps another point of it in sight. */
export async function frameMedia(
  id: string,
  version: number,
  { focusX, focusY, ...crop }: FrameFields,
  account: Account,
): Promise<"kept" | PictureProblem | MediaRefusal> {
  const file = await fileToChange(db, id, "describe", account);
  if (typeof file === "string") return file;
  const same = file.cropLeft === crop.left && file.cropTop === crop.top && file.cropRight === crop.right && file.cropBottom === crop.bottom;
  if (same || file.master === null) return put(id, version, null, { focusX, focusY }, account);
  const files = await storeSection(file.master, crop, id);
  if (typeof files === "string") return files;
  const { left: cropLeft, top: cropTop, right: cropRight, bottom: cropBottom } = crop;
  const made = filesOf({ ...files, master: null });
  return put(id, version, { files, made }, { focusX, focusY, cropLeft, cropTop, cropRight, cropBottom }, account);
}

/** Puts other pixels everywhere a picture is shown; what is said about it stays. */
export async function replaceMedia(
  id: string,
  version: number,
  content: Uint8Array,
  originalName: string | null,
  account: Account,
): Promise<"kept" | PictureProblem | MediaRefusal> {
  const file = await fileToChange(db, id, "replace", account);
  if (typeof file === "string") return file;
  if (file.kind !== "image") return "not-allowed";
  const files = await storePicture(content, id);
  if (typeof files === "string") return files;
  return put(id, version, { files, made: filesOf(files) }, { originalName, cropLeft: 0, cropTop: 0, cropRight: 0, cropBottom: 0 }, account);
}

type Placed = Partial<Record<"focusX" | "focusY" | "cropLeft" | "cropTop" | "cropRight" | "cropBottom", number>> & {
  originalName?: string | null;
};
/** New files of a picture, and which of them were made for this change. */
type Renewed = { files: PictureFiles; made: string[] };

// The files are there before the row names them. Those it no longer names go with the step; new ones go at once when the change fails.
async function put(id: string, version: number, renewed: Renewed | null, placed: Placed, account: Account): Promise<"kept" | MediaRefusal> {
  let orphans = renewed?.made ?? [];
  try {
    const outcome = await change(async (tx, forget): Promise<"kept" | MediaRefusal> => {
      const file = await fileToChange(tx, id, "describe", account);
      if (typeof file === "string") return file;
      const before = await pixelsOf(tx, id);
      const { count } = await tx.media.updateMany({ where: { id, version }, data: { ...renewed?.files, ...placed, ...changed() } });
      if (count === 0) return "changed-meanwhile";
      if (renewed) await enqueue(tx, "picture-sizes", { mediaId: id }, { key: id });
      const after = await pixelsOf(tx, id);
      const stays = filesOf(after);
      const left = { files: filesOf(before).filter((name) => !stays.includes(name)) };
      await keepStep(tx, { kind: "media-pixels", id, name: after.originalName ?? "", before, after }, account, left);
      forget(...(await pagesWith(tx, id)));
      return "kept";
    });
    if (outcome === "kept") orphans = [];
    return outcome;
  } finally {
    await storage.drop(orphans);
  }
}

/** Which pixels a picture has, and which part of them is shown. */
export const pixelsOf = async (tx: Transaction, id: string) =>
  pixels.parse(await tx.media.findUniqueOrThrow({ where: { id }, select: pixelColumns }));

const pixelColumns = {
  file: true,
  master: true,
  contentType: true,
  bytes: true,
  width: true,
  height: true,
  widths: true,
  avifWidths: true,
  originalName: true,
  focusX: true,
  focusY: true,
  cropLeft: true,
  cropTop: true,
  cropRight: true,
  cropBottom: true,
} as const;
