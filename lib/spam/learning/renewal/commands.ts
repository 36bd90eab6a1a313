// A new program may read other features from the same text. Lessons of an older reading cannot be added to those of a newer one.
import { db, type Transaction } from "../../../db.ts";
import { featuresOf } from "../../learner/features.ts";
import { featuresVersion } from "../../learner/layout.ts";
import { pack } from "../pack.ts";

/** Comments that are read anew at once. */
const atOnce = 200;

const older = { featuresVersion: { lt: featuresVersion } };

/**
 * Reads the comments of older lessons anew, some at a time. Lessons whose comment is gone are dropped: without its text nothing can be
 * read. A process of an older program that still runs beside this one passes over the newer lessons until it is ended.
 */
export async function renewLessons(log: (message: string) => void = console.info): Promise<number> {
  const { count } = await db.lesson.deleteMany({ where: { ...older, OR: [{ commentId: null }, { comment: { source: "" } }] } });
  if (count > 0) log(`${count} lessons of an older filter were dropped: their comments are gone and cannot be read anew`);
  const comments = await db.comment.findMany({
    where: { lessons: { some: older } },
    take: atOnce,
    select: { id: true, source: true, authorName: true, authorUrl: true },
  });
  await db.$transaction(async (tx: Transaction) => {
    for (const { id, source: text, authorName, authorUrl } of comments) {
      const features = pack(featuresOf({ text, authorName, authorUrl }));
      await tx.lesson.updateMany({ where: { commentId: id, ...older }, data: { features, featuresVersion } });
    }
  });
  return comments.length;
}
