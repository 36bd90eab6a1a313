// What has been learned here, as the database keeps it.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import { db } from "../../db.ts";
import { featuresVersion } from "../learner/layout.ts";
import type { Lesson } from "../learner/lesson.ts";
import { unpack } from "./pack.ts";

const head = z.tuple([z.object({ lastLesson: z.bigint(), generation: z.bigint() })]);

/** The number of the last lesson, and how often lessons were deleted. */
export async function learningHead(): Promise<{ lastLesson: bigint; generation: bigint }> {
  const rows = await db.$queryRaw`SELECT last_lesson AS "lastLesson", generation FROM learning`;
  return head.parse(rows)[0];
}

/** So many lessons are read and taken at once: for some hundredths of a second nobody can be answered. */
const atOnce = 100;

const row = z.object({
  number: z.bigint(),
  counts: z.boolean(),
  label: z.enum(["ham", "spam"]),
  sign: z.number(),
  features: z.instanceof(Uint8Array).nullable(),
});

export type NumberedLesson = { number: bigint; lesson: Lesson | null; sign: number };

/** The next lessons behind a number, in their order. One without a lesson does not count: it is of other features, or one too many. */
export async function lessonsAfter(number: bigint): Promise<NumberedLesson[]> {
  return numbered(Prisma.sql`SELECT * FROM lessons WHERE number > ${number}`);
}

/** The next lessons that teach at `end`: those that were taken back by then are left out, and what took them back. */
export async function lessonsInForce(number: bigint, end: bigint): Promise<NumberedLesson[]> {
  return numbered(Prisma.sql`
    SELECT * FROM lessons taught WHERE number > ${number} AND number <= ${end} AND sign = 1 AND NOT EXISTS (
      SELECT FROM lessons later WHERE later.comment_id = taught.comment_id AND later.number > taught.number AND later.number <= ${end})`);
}

async function numbered(lessons: Prisma.Sql): Promise<NumberedLesson[]> {
  const rows = await db.$queryRaw`
    SELECT number, label, sign, counts, CASE WHEN counts THEN features END AS features
    FROM (SELECT *, counted AND features_version = ${featuresVersion} AS counts FROM (${lessons}) chosen) lesson
    ORDER BY number LIMIT ${atOnce}`;
  return z
    .array(row)
    .parse(rows)
    .map(({ number: own, label, sign, features }) => ({
      number: own,
      sign,
      lesson: features && { features: unpack(features), label },
    }));
}

export const findSnapshot = () =>
  db.learningSnapshot.findUnique({ where: { featuresVersion }, select: { upTo: true, bytes: true, madeAt: true } });

/** The snapshot, unless something that it holds was taken back since: then it is of no use. */
export async function findUsableSnapshot() {
  const snapshot = await findSnapshot();
  if (!snapshot) return null;
  const takenBack = await db.$executeRaw`
    SELECT FROM lessons back WHERE back.number > ${snapshot.upTo} AND back.sign = -1 AND EXISTS (
      SELECT FROM lessons held WHERE held.comment_id = back.comment_id AND held.number <= ${snapshot.upTo} AND held.sign = 1)
    LIMIT 1`;
  return takenBack > 0 ? null : snapshot;
}
