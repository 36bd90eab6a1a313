// Writes of the media library. Every right is asked here; pages and buttons only show what would be allowed.
import type { Account } from "../accounts/guard.ts";
import { db } from "../db.ts";
import { dropMedia } from "../media/commands.ts";
import { pagesWith } from "../media/shown/queries.ts";
import { change } from "../page-cache/change.ts";
import { changed, fileToChange, type MediaRefusal } from "./changing/queries.ts";
import { mayDoWith } from "./rights.ts";
import type { MediaFields } from "./schema.ts";

/** Changes what is said about a file; pages that show it say it at once. Of another last day of the licence the editors are told anew. */
export async function describeMedia(
  id: string,
  version: number | null,
  fields: Partial<MediaFields>,
  account: Account,
): Promise<"kept" | MediaRefusal> {
  return change(async (tx, forget) => {
    const file = await fileToChange(tx, id, "describe", account);
    if (typeof file === "string") return file;
    const { licenceEndsOn = file.licenceEndsOn } = fields;
    const sameDay = licenceEndsOn?.getTime() === file.licenceEndsOn?.getTime();
    const { count } = await tx.media.updateMany({
      where: { id, version: version ?? file.version },
      data: { ...fields, ...(sameDay ? {} : { licenceToldAt: null }), ...changed() },
    });
    if (count === 0) return "changed-meanwhile";
    forget(...(await pagesWith(tx, id)));
    return "kept";
  });
}

/** Deletes a file that nothing shows. */
export async function deleteMedia(id: string, account: Account): Promise<"kept" | MediaRefusal> {
  const file = await db.media.findUnique({ where: { id }, select: { createdById: true } });
  if (!file) return "not-found";
  if (!mayDoWith(account, "delete", file)) return "not-allowed";
  return (await dropMedia(id)) ? "kept" : "in-use";
}
