// Which pictures somebody may put into a text: what the picker offers, asked once more where a text is saved.
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { mayDoWith } from "../../library/rights.ts";

/** Whether a text shows a picture that its writer may not use and that is not in the story already: what editors put there stays. */
export async function showsForeign(tx: Transaction, storyId: string, mediaIds: readonly string[], writer: Writer): Promise<boolean> {
  if (mediaIds.length === 0) return false;
  const added = await tx.media.findMany({
    where: { id: { in: [...mediaIds] }, shownIn: { none: { storyId } }, stories: { none: { id: storyId } } },
    orderBy: { id: "asc" },
    select: { createdById: true },
  });
  return added.some((picture) => !mayDoWith(writer, "see", picture));
}
