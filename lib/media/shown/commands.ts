// Which files a story's text shows. Whoever saves a text says so in the same transaction.
import type { Transaction } from "../../db.ts";

/** Replaces what was known of a story; ids that name no file are left out. @returns the ids that count */
export async function keepShown(tx: Transaction, storyId: string, mediaIds: readonly string[]): Promise<string[]> {
  if (mediaIds.length === 0) {
    await tx.storyMedia.deleteMany({ where: { storyId } });
    return [];
  }
  const known = await tx.media.findMany({ where: { id: { in: [...mediaIds] } }, orderBy: { id: "asc" }, select: { id: true } });
  const ids = known.map(({ id }) => id);
  await tx.storyMedia.deleteMany({ where: { storyId, mediaId: { notIn: ids } } });
  await tx.storyMedia.createMany({ data: ids.map((mediaId) => ({ storyId, mediaId })), skipDuplicates: true });
  return ids;
}
