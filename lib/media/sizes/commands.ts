// The sizes that take long are made when the picture is already in use.

import { db } from "../../db.ts";
import { change } from "../../page-cache/change.ts";
import { filesOf } from "../file-name.ts";
import { storeAvif } from "../picture-file.ts";
import { fileColumns } from "../selection.ts";
import { pagesWith } from "../shown/queries.ts";
import { storage } from "../storage.ts";

/** Gives a picture its AVIF sizes. One that was replaced meanwhile has a job of its own. */
export async function addAvif(id: string): Promise<void> {
  const row = await db.media.findUnique({
    where: { id },
    select: fileColumns,
  });
  if (row?.kind !== "image" || row.avifWidths.length > 0) return;
  const { file, master, cropLeft: left, cropTop: top, cropRight: right, cropBottom: bottom } = row;
  if (master === null) return; // laid here before there were masters
  const avifWidths = await storeAvif({ file, master, crop: { left, top, right, bottom } });
  const kept = await change(async (tx, forget) => {
    const { count } = await tx.media.updateMany({ where: { id, file }, data: { avifWidths } });
    if (count > 0) forget(...(await pagesWith(tx, id)));
    return count > 0;
  });
  if (!kept) await storage.drop(filesOf({ file, master: null, widths: [], avifWidths }).slice(1));
}
