// Pictures and what is said about them go back to how they stood.
import { isDeepStrictEqual } from "node:util";
import { enqueue } from "../../jobs/queue.ts";
import { fileToChange } from "../../library/changing/queries.ts";
import { describeMedia } from "../../library/commands.ts";
import { pixelsOf } from "../../library/pixels/commands.ts";
import { mayDoWith } from "../../library/rights.ts";
import { filesOf } from "../../media/file-name.ts";
import { pagesWith } from "../../media/shown/queries.ts";
import { storage } from "../../media/storage.ts";
import { described } from "../step.ts";
import type { Reversal, Reversals } from "./back.ts";

const words: Reversal<"media-described"> = async ({ id, before, after }, { tx, account }) => {
  const select = { alt: true, caption: true, credit: true, licence: true, licenceEndsOn: true } as const;
  const now = described.nullable().parse(await tx.media.findUnique({ where: { id }, select }));
  if (!now) return "gone";
  if (!isDeepStrictEqual(now, after)) return "moved-on";
  const kept = await describeMedia(id, null, before, account);
  return kept === "kept" ? "back" : "not-allowed";
};

const shown: Reversal<"media-pixels"> = async ({ id, before, after }, { tx, forget, account }) => {
  const file = await fileToChange(tx, id, before.file === after.file ? "describe" : "replace", account);
  if (file === "not-found") return "gone";
  if (typeof file === "string") return "not-allowed";
  const now = await pixelsOf(tx, id);
  // Sizes may have been added since.
  if (!isDeepStrictEqual({ ...now, avifWidths: [] }, { ...after, avifWidths: [] })) return "moved-on";
  if (!(await storage.find(before.file))) return "gone";
  await tx.media.update({
    where: { id },
    data: { ...before, version: { increment: 1 }, updatedAt: new Date() },
    select: { id: true },
  });
  await enqueue(tx, "picture-sizes", { mediaId: id }, { key: id });
  forget(...(await pagesWith(tx, id)));
  const stays = filesOf(before);
  return { files: filesOf(now).filter((name) => !stays.includes(name)) };
};

const deleted: Reversal<"media-deleted"> = async ({ row }, { tx, account }) => {
  if (!mayDoWith(account, "delete", row)) return "not-allowed";
  // Of a film that is not playable yet only what came is there.
  if (!(await storage.find(row.kind === "video" && row.master !== null ? row.master : row.file))) return "gone";
  // Whose it was may be gone meanwhile.
  const createdById = row.createdById !== null && (await tx.user.count({ where: { id: row.createdById } })) > 0 ? row.createdById : null;
  await tx.media.create({ data: { ...row, createdById }, select: { id: true } });
  if (row.kind === "image") await enqueue(tx, "picture-sizes", { mediaId: row.id }, { key: row.id });
  return {};
};

export const pictures: Reversals<"media-described" | "media-pixels" | "media-deleted"> = {
  "media-described": words,
  "media-pixels": shown,
  "media-deleted": deleted,
};
