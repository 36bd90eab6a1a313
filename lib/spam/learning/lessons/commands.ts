// What a person's decision teaches, written by the transaction that makes the decision: both come about, or neither.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import { LessonLabel } from "#prisma/generated/enums";
import type { Transaction } from "../../../db.ts";
import { hashOf } from "../../hash.ts";
import { type Comment, featuresOf } from "../../learner/features.ts";
import { featuresVersion } from "../../learner/layout.ts";
import { countedAlike } from "../../learner/lesson.ts";
import { sketchOf } from "../../sketch.ts";
import { pack } from "../pack.ts";

export type Taught = { commentId: string; decisionId: string; userId: string };

/** The lesson in force for a comment is its last row, if that one teaches. */
const inForce = (commentId: string) => Prisma.sql`
  SELECT * FROM (SELECT * FROM lessons WHERE comment_id = ${commentId} ORDER BY number DESC LIMIT 1) newest WHERE sign = 1`;

const rows = z.array(z.object({ label: z.enum(LessonLabel) }));

/** Adds what the decision says about a comment: advertising, none, or (null) neither. What an earlier decision taught is taken back. */
export async function teach(tx: Transaction, taught: Taught, label: LessonLabel | null, comment: Comment): Promise<void> {
  const [known] = rows.parse(await tx.$queryRaw`SELECT label FROM (${inForce(taught.commentId)}) lesson`);
  if (known?.label === label) return;
  await addOpposites(tx, taught.decisionId, inForce(taught.commentId));
  if (label) await addLesson(tx, taught, label, comment);
}

/** Takes back exactly what a decision had taught and taken back. */
export async function unteach(tx: Transaction, { decisionId, undoesId }: { decisionId: string; undoesId: string }): Promise<void> {
  await addOpposites(tx, decisionId, Prisma.sql`SELECT * FROM lessons WHERE decision_id = ${undoesId}`);
}

/** Erases everything that was learned from a comment; every process forgets its weight. */
export async function eraseLessons(tx: Transaction, commentId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM lessons WHERE comment_id = ${commentId}`;
}

// The last first: so the lesson in force is again the last row.
async function addOpposites(tx: Transaction, decisionId: string, lessons: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO lessons (comment_id, decision_id, user_id, label, sign, alike, counted, features, features_version, at)
    SELECT comment_id, ${decisionId}, user_id, label, -sign, alike, counted, features, features_version, at
    FROM (${lessons}) taken ORDER BY number DESC`;
}

async function addLesson(tx: Transaction, { commentId, decisionId, userId }: Taught, label: LessonLabel, comment: Comment): Promise<void> {
  const sketch = sketchOf(comment.text);
  const alike = sketch.length > 0 ? sketch : [hashOf(comment.text.trim().toLowerCase())];
  await tx.$executeRaw`
    INSERT INTO lessons (comment_id, decision_id, user_id, label, sign, alike, counted, features, features_version)
    SELECT ${commentId}, ${decisionId}, ${userId}, ${label}::lesson_label, 1, ${alike}, coalesce(sum(sign), 0) < ${countedAlike},
           ${pack(featuresOf(comment))}, ${featuresVersion}
    FROM lessons
    WHERE user_id = ${userId} AND at > now() - interval '30 days' AND label = ${label}::lesson_label AND counted AND alike && ${alike}`;
}
