// Writes of the media library. Every right is asked here; pages and buttons only show what would be allowed.
import type { Account } from "../accounts/guard.ts";
import { unused } from "../media/commands.ts";
import { filesOf } from "../media/file-name.ts";
import { pagesWith } from "../media/shown/queries.ts";
import { change } from "../page-cache/change.ts";
import { keepStep } from "../steps/commands.ts";
import { described, mediaRow } from "../steps/step.ts";
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
    const before = described.nullable().parse(await tx.media.findUnique({ where: { id }, select: told }));
    const { licenceEndsOn = file.licenceEndsOn } = fields;
    const sameDay = licenceEndsOn?.getTime() === file.licenceEndsOn?.getTime();
    const { count } = await tx.media.updateMany({
      where: { id, version: version ?? file.version },
      data: { ...fields, ...(sameDay ? {} : { licenceToldAt: null }), ...changed() },
    });
    if (count === 0) return "changed-meanwhile";
    const after = { ...before, ...fields };
    if (before) await keepStep(tx, { kind: "media-described", id, name: nameOf(before), before, after: described.parse(after) }, account);
    forget(...(await pagesWith(tx, id)));
    return "kept";
  });
}

const told = { alt: true, caption: true, credit: true, licence: true, licenceEndsOn: true, originalName: true } as const;

/** What a file is called at the desk. */
const nameOf = ({ alt, caption, originalName }: { alt: string | null; caption: string | null; originalName?: string | null }) =>
  alt || caption || originalName || "";

/** Deletes a file that nothing shows. Readers cannot have it from now on; its bytes go when it can no longer be taken back. */
export async function deleteMedia(id: string, account: Account): Promise<"kept" | MediaRefusal> {
  return change(async (tx) => {
    const file = await tx.media.findUnique({ where: { id }, omit: { updatedAt: true, licenceToldAt: true } });
    if (!file) return "not-found";
    if (!mayDoWith(account, "delete", file)) return "not-allowed";
    const { count } = await tx.media.deleteMany({ where: { id, ...unused } });
    if (count === 0) return "in-use";
    await keepStep(tx, { kind: "media-deleted", name: nameOf(file), row: mediaRow.parse(file) }, account, { files: filesOf(file) });
    return "kept";
  });
}
