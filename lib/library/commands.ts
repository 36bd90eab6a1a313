// Writes of the media library. Every right is asked here; pages and buttons only show what would be allowed.
import type { Account } from "../accounts/guard.ts";
import { db, type Transaction } from "../db.ts";
import { enqueue } from "../jobs/queue.ts";
import { dropMedia } from "../media/commands.ts";
import { filesOf } from "../media/file-name.ts";
import { type PictureFiles, type PictureProblem, storePicture, storeSection } from "../media/picture-file.ts";
import { pagesWith } from "../media/shown/queries.ts";
import { storage } from "../media/storage.ts";
import { change } from "../page-cache/change.ts";
import { mayChange, mayDoWith } from "./rights.ts";
import type { FrameFields, MediaFields } from "./schema.ts";
import { usesIn, usesOf } from "./uses.ts";

export type MediaRefusal = "not-found" | "not-allowed" | "changed-meanwhile" | "in-use";

const now = {
  id: true,
  kind: true,
  version: true,
  createdById: true,
  file: true,
  master: true,
  widths: true,
  avifWidths: true,
  cropLeft: true,
  cropTop: true,
  cropRight: true,
  cropBottom: true,
  ...usesIn,
} as const;

/** Changes what is said about a file; pages that show it say it at once. */
export async function describeMedia(
  id: string,
  version: number | null,
  fields: Partial<MediaFields>,
  account: Account,
): Promise<"kept" | MediaRefusal> {
  return change(async (tx, forget) => {
    const file = await allowed(tx, id, "describe", account);
    if (typeof file === "string") return file;
    const toldAgain = fields.licenceEndsOn === undefined ? {} : { licenceToldAt: null };
    const { count } = await tx.media.updateMany({
      where: { id, version: version ?? file.version },
      data: { ...fields, ...toldAgain, ...changed() },
    });
    if (count === 0) return "changed-meanwhile";
    forget(...(await pagesWith(tx, id)));
    return "kept";
  });
}

/** Shows another section of a picture, and keeps another point of it in sight. */
export async function frameMedia(
  id: string,
  version: number,
  { focusX, focusY, ...crop }: FrameFields,
  account: Account,
): Promise<"kept" | PictureProblem | MediaRefusal> {
  const file = await allowed(db, id, "describe", account);
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
  const file = await allowed(db, id, "replace", account);
  if (typeof file === "string") return file;
  if (file.kind !== "image") return "not-allowed";
  const files = await storePicture(content, id);
  if (typeof files === "string") return files;
  return put(id, version, { files, made: filesOf(files) }, { originalName, cropLeft: 0, cropTop: 0, cropRight: 0, cropBottom: 0 }, account);
}

/** Deletes a file that nothing shows. */
export async function deleteMedia(id: string, account: Account): Promise<"kept" | MediaRefusal> {
  const file = await db.media.findUnique({ where: { id }, select: { createdById: true } });
  if (!file) return "not-found";
  if (!mayDoWith(account, "delete", file)) return "not-allowed";
  return (await dropMedia(id)) ? "kept" : "in-use";
}

type Placed = Partial<Record<"focusX" | "focusY" | "cropLeft" | "cropTop" | "cropRight" | "cropBottom", number>> & {
  originalName?: string | null;
};
/** New files of a picture, and which of them were made for this change. */
type Renewed = { files: PictureFiles; made: string[] };

// The files are there before the row names them. Those that no row names afterwards are dropped.
async function put(id: string, version: number, renewed: Renewed | null, placed: Placed, account: Account): Promise<"kept" | MediaRefusal> {
  let orphans = renewed?.made ?? [];
  const outcome = await change(async (tx, forget) => {
    const file = await allowed(tx, id, "describe", account);
    if (typeof file === "string") return file;
    const { count } = await tx.media.updateMany({ where: { id, version }, data: { ...renewed?.files, ...placed, ...changed() } });
    if (count === 0) return "changed-meanwhile";
    if (renewed) await enqueue(tx, "picture-sizes", { mediaId: id }, { key: id });
    forget(...(await pagesWith(tx, id)));
    const stays = filesOf(renewed?.files ?? file);
    orphans = filesOf(file).filter((name) => !stays.includes(name));
    return "kept";
  });
  await storage.drop(orphans);
  return outcome;
}

async function allowed(tx: Transaction | typeof db, id: string, action: "describe" | "replace", account: Account) {
  const file = await tx.media.findUnique({ where: { id }, select: now });
  if (!file || !mayDoWith(account, "see", file)) return "not-found";
  return mayChange(account, action, { ...file, ...usesOf(file) }) ? file : "not-allowed";
}

const changed = () => ({ version: { increment: 1 }, updatedAt: new Date() });
