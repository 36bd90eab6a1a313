// Asks Akismet what is due, oldest first. A failure is written down and the question put off; only an answer changes what the filter knows.
import type { Prisma } from "#prisma/generated/client";
import { db } from "../../db.ts";
import { watchAnswers } from "../alarm/commands.ts";
import type { Answer, Failure } from "../answer.ts";
import { reportDecision } from "../commands.ts";
import { akismet, patience } from "../connection.ts";
import { turn } from "../pace.ts";
import { claimQuestion, planQuestions, putBack, type Question, settleQuestion, wakeAll } from "../questions/commands.ts";
import { noteAlert, noteAnswer, noteFailure, takeLeave } from "../service/commands.ts";
import { relieve, type ScreenAgain } from "../waiting/commands.ts";

/** So many questions of one job are on their way at once. */
const lanes = 16;
/** What is left after this is the next job's: a portal that is stopped does not have to wait for a long one. */
const longestRun = 2_500;

/** Run from the queue, by as many processes as there are. The distance between two questions is kept by all together. */
export async function askWhatIsDue(screenAgain: ScreenAgain): Promise<void> {
  if (!akismet()) return;
  await lane(1, Date.now() + longestRun, screenAgain);
  await planQuestions();
}

// One question after the other. Whoever finds one opens the next lane: a slow answer keeps nobody else waiting.
async function lane(number: number, until: number, screenAgain: ScreenAgain): Promise<void> {
  let next: Promise<void> | undefined;
  while (Date.now() < until) {
    const question = await claimQuestion();
    if (!question) break;
    const wait = await takeLeave();
    if (wait === "paused") {
      await putBack(question);
      break;
    }
    if (number < lanes) next ??= lane(number + 1, until, screenAgain);
    await turn(wait);
    await ask(question, screenAgain);
  }
  await next;
}

async function ask(question: Question, screenAgain: ScreenAgain): Promise<void> {
  const client = akismet();
  if (!client) return putBack(question);
  const reason = question.rechecks > 0 ? "recheck" : question.attempts > 0 ? "retry" : undefined;
  const answer = await client.check({ ...question.payload, ...(reason && { recheck_reason: reason }) });
  if (answer.kind === "failure") return putOff(question, answer);
  await take(question, answer, screenAgain);
  await noteAlert(answer.alert);
  if (!(await noteAnswer())) return;
  await wakeAll();
  await relieve(screenAgain);
}

/** A service that goes on and on about looking closer is taken at its word. */
const mostRechecks = 3;

// Settled only when the comment has been screened with it: after a crash in between it is asked once more.
async function take(question: Question, answer: Answer, screenAgain: ScreenAgain): Promise<void> {
  const isProvisional = answer.recheckAfter !== undefined && question.rechecks < mostRechecks;
  await keep(question, answer, isProvisional);
  if (isProvisional) return settleQuestion(question, new Date(Date.now() + (answer.recheckAfter ?? 0) * 1000));
  await watchAnswers(screenAgain);
  await screenAgain(question.commentId);
  // Whoever decided while it had not answered could not contradict it yet.
  await reportDecision(db, question.commentId);
  await settleQuestion(question, null);
}

async function keep({ commentId }: Question, { verdict, guid, alert }: Answer, isProvisional: boolean): Promise<void> {
  const data: Prisma.AkismetRecordUpdateManyMutationInput = {
    ...(isProvisional
      ? { provisional: verdict, rechecks: { increment: 1 } }
      : { answer: verdict, provisional: null, answeredAt: new Date() }),
    guid: guid ?? null,
    alert: alert ? `${alert.code} ${alert.message}`.trim() : null,
    lastError: null,
    attempts: { increment: 1 },
  };
  await db.akismetRecord.updateMany({ where: { commentId }, data }); // none, if its sender has erased it meanwhile
}

async function putOff({ commentId, attempts }: Question, failure: Failure): Promise<void> {
  await noteFailure(failure);
  const data: Prisma.AkismetRecordUpdateManyMutationInput = {
    attempts: attempts + 1,
    lastError: failure.problem,
    askAt: new Date(Date.now() + patience(attempts + 1)),
    askingUntil: null,
  };
  await db.akismetRecord.updateMany({ where: { commentId }, data });
}
