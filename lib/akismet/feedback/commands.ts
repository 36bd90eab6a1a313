// Telling Akismet that a person decided otherwise: once, with the fields of the first question, and what it said is kept.
import { db } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import type { Failure } from "../answer.ts";
import { akismet, patience } from "../connection.ts";
import { feedbackFor, reportOf } from "../feedback.ts";
import { turn } from "../pace.ts";
import { payload } from "../payload.ts";
import { planQuestions, wakeAll } from "../questions/commands.ts";
import { noteAnswer, noteFailure, takeLeave } from "../service/commands.ts";

const record = {
  answer: true,
  provisional: true,
  feedback: true,
  feedbackAttempts: true,
  payload: true,
  comment: { select: { state: true, judged: true } },
} as const;

/** What the service refuses so often is kept as refused. */
const mostAttempts = 8;

/** Tells it, or plans to tell it later. Without the payload (it is deleted after its term) there is nothing to repeat. */
export async function tellAkismet(commentId: string): Promise<void> {
  const found = await db.akismetRecord.findUnique({ where: { commentId }, select: record });
  const client = akismet();
  const verdict = found && found.comment.state !== "withdrawn" && feedbackFor(found.comment.judged, found);
  if (!client || !verdict || !found.payload || found.feedbackAttempts >= mostAttempts) return;
  const wait = await takeLeave();
  if (wait === "paused") return later(commentId, patience(1));
  if (!(await claim(commentId, found))) return;
  await turn(wait);
  const result = await client.report(verdict, reportOf(payload.parse(found.payload), found));
  if (result !== "accepted") return refused(commentId, found.feedbackAttempts + 1, result);
  const data = { feedback: verdict, feedbackResult: result, feedbackAt: new Date(), feedbackAttempts: 0 };
  await db.akismetRecord.updateMany({ where: { commentId }, data });
  if (!(await noteAnswer())) return;
  await wakeAll();
  await planQuestions();
}

/** Two processes do not tell the same; one that crashed keeps nobody from it for longer than a minute. */
async function claim(
  commentId: string,
  { feedback, feedbackAttempts }: { feedback: string | null; feedbackAttempts: number },
): Promise<boolean> {
  const crashed = new Date(Date.now() - 60_000);
  const nobody = [{ feedbackResult: null }, { feedbackResult: { not: "sending" } }, { feedbackAt: { lt: crashed } }];
  const { count } = await db.akismetRecord.updateMany({
    where: { commentId, feedback, feedbackAttempts, OR: nobody },
    data: { feedbackResult: "sending", feedbackAt: new Date() },
  });
  return count > 0;
}

async function refused(commentId: string, attempts: number, failure: Failure): Promise<void> {
  await noteFailure(failure);
  const data = { feedbackResult: failure.problem, feedbackAt: new Date(), feedbackAttempts: attempts };
  await db.akismetRecord.updateMany({ where: { commentId }, data });
  if (attempts < mostAttempts) await later(commentId, patience(attempts));
}

const later = (commentId: string, milliseconds: number) =>
  enqueue(db, "akismet-feedback", { commentId }, { key: commentId, startAfter: new Date(Date.now() + milliseconds) });
