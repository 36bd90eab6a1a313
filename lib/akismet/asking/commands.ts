// The question to Akismet, asked from the queue until there is an answer or a day has gone by. Until then the comment waits.
import type { Prisma } from "#prisma/generated/client";
import { db } from "../../db.ts";
import { bringForward, enqueue } from "../../jobs/queue.ts";
import type { Answer, Failure } from "../client.ts";
import { akismet, breaker, patience } from "../connection.ts";
import { payload } from "../payload.ts";

/** Has the comment screened once more, now that there is more to know. Given by whoever knows comments. */
export type ScreenAgain = (commentId: string) => Promise<unknown>;

/** Asks once. A failure is written down and the question put off; only an answer changes what the filter knows. */
export async function askAkismet(commentId: string, screenAgain: ScreenAgain): Promise<void> {
  const record = await db.akismetRecord.findUnique({
    where: { commentId },
    select: { answer: true, payload: true, attempts: true, comment: { select: { state: true } } },
  });
  const client = akismet();
  if (record?.comment.state === "withdrawn") return; // its sender took it back: it does not leave the house any more
  if (!client || !record || record.answer !== "waiting") return void (await screenAgain(commentId));

  const pause = breaker.pauseUntil(Date.now());
  if (pause) return enqueue(db, "akismet-check", { commentId }, { key: commentId, startAfter: pause });

  const fields = payload.parse(record.payload);
  const answer = await client.check(record.attempts === 0 ? fields : { ...fields, recheck_reason: "retry" });
  if (answer.kind === "failure") return putOff(commentId, record.attempts + 1, answer);
  await keep(commentId, answer);
  await screenAgain(commentId);
  if (breaker.answered()) await wakeTheOthers(commentId);
}

async function keep(commentId: string, { verdict, guid, alert }: Answer): Promise<void> {
  const data: Prisma.AkismetRecordUpdateInput = {
    answer: verdict,
    guid: guid ?? null,
    alert: alert ?? null,
    lastError: null,
    answeredAt: new Date(),
    attempts: { increment: 1 },
  };
  await db.akismetRecord.update({ where: { commentId }, data, select: { commentId: true } });
}

async function putOff(commentId: string, attempts: number, { problem, alert }: Failure): Promise<void> {
  breaker.failed(Date.now(), patience(1));
  const data: Prisma.AkismetRecordUpdateInput = { attempts, lastError: problem, ...(alert && { alert }) };
  await db.$transaction(async (tx) => {
    await tx.akismetRecord.update({ where: { commentId }, data, select: { commentId: true } });
    await enqueue(tx, "akismet-check", { commentId }, { key: commentId, startAfter: new Date(Date.now() + patience(attempts)) });
  });
}

/** At most so many at a time; each answer wakes as many again. */
const most = 500;

// The service is back: nobody waits for an hour only because it was planned that way.
async function wakeTheOthers(commentId: string): Promise<void> {
  const waiting = await db.akismetRecord.findMany({
    where: { answer: "waiting", attempts: { gt: 0 }, commentId: { not: commentId } },
    select: { commentId: true },
    orderBy: { createdAt: "asc" },
    take: most,
  });
  for (const other of waiting) await bringForward("akismet-check", { commentId: other.commentId }, other.commentId);
}

/** After so long a person decides, with the note that Akismet has not. */
const longest = 24 * 60 * 60_000;
/** A question is put into the queue by the same transaction as its comment; younger ones need no looking after. */
const youngest = 60_000;

/**
 * Looks after comments that are still being screened: after a day they are given to a person; what has an answer, or needs none
 * any more, is screened again; a question that got lost is asked again.
 */
export async function unstickComments(screenAgain: ScreenAgain, now = new Date()): Promise<void> {
  const stuck = await db.comment.findMany({
    where: { state: "screening", postedAt: { lt: new Date(now.getTime() - youngest) }, OR: [{ akismet: { isNot: null } }, real] },
    select: { id: true, postedAt: true, akismet: { select: { answer: true } } },
    orderBy: { postedAt: "asc" },
    take: most,
  });
  for (const { id, postedAt, akismet: record } of stuck) {
    const isOver = now.getTime() - postedAt.getTime() >= longest;
    if (isOver) await giveUp(id);
    if (isOver || !akismet() || (record && record.answer !== "waiting")) await screenAgain(id);
    else if (record) await enqueue(db, "akismet-check", { commentId: id }, { key: id });
  }
}

/** The sample publication shows one comment that waits for ever. */
const real = { story: { sample: false } };

async function giveUp(commentId: string): Promise<void> {
  await db.akismetRecord.upsert({
    where: { commentId },
    create: { commentId, answer: "unanswered" },
    update: {},
    select: { commentId: true },
  });
  await db.akismetRecord.updateMany({ where: { commentId, answer: "waiting" }, data: { answer: "unanswered" } });
}
