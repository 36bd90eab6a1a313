// Telling Akismet that a person decided otherwise: once, with the fields of the first question, and what it said is kept.
import { db } from "../../db.ts";
import { feedbackFor } from "../commands.ts";
import { akismet } from "../connection.ts";
import { payload } from "../payload.ts";

/** @throws when the report did not arrive, so that the queue tries again */
export async function tellAkismet(commentId: string): Promise<void> {
  const record = await db.akismetRecord.findUnique({
    where: { commentId },
    select: { answer: true, feedback: true, payload: true, comment: { select: { state: true } } },
  });
  const client = akismet();
  // Without the payload (it is deleted after its term) there is nothing to repeat.
  if (!client || !record?.payload) return;
  const verdict = feedbackFor(record.comment.state, record);
  if (!verdict) return;
  const result = await client.report(verdict, payload.parse(record.payload));
  const data =
    result === "accepted"
      ? { feedback: verdict, feedbackResult: result, feedbackAt: new Date() }
      : { feedbackResult: result.problem, feedbackAt: new Date() };
  await db.akismetRecord.update({ where: { commentId }, data, select: { commentId: true } });
  if (result !== "accepted") throw new Error(`Akismet did not take the report about ${commentId}: ${result.problem}`);
}
