// Nobody waits for Akismet for ever: what has waited for a day is given to a person, and what the service cannot answer soon is decided
// for now without it.
import { z } from "zod";
import { db } from "../../db.ts";
import { akismet } from "../connection.ts";
import { planQuestions } from "../questions/commands.ts";

/** Has the comment screened once more, now that there is more to know. Given by whoever knows comments. */
export type ScreenAgain = (commentId: string) => Promise<unknown>;

/**
 * So many may wait while the service answers: at ten questions a second the last of them has its answer in 28 seconds. Whoever comes
 * behind them is screened without Akismet, which never lets anything out, and once more when its answer is there.
 */
export const mostWaiting = 250;
/** At most so many at a time, and so many beside each other. */
const most = 2_000;
const beside = 4;

const named = z.array(z.object({ commentId: z.string() }));

/** Decides for now what stands too far back. Only while the service answers: as long as it is down, all wait alike. */
export async function relieve(screenAgain: ScreenAgain): Promise<void> {
  const rows = await db.$queryRaw`
    UPDATE akismet_records SET answer = 'later'
    WHERE answer = 'waiting' AND EXISTS (SELECT FROM akismet_service WHERE failures = 0) AND comment_id IN (
      SELECT q.comment_id FROM akismet_records q JOIN comments c ON c.id = q.comment_id
      WHERE q.answer = 'waiting' AND q.provisional IS NULL AND q.ask_at <= now() AND c.state = 'screening'
      ORDER BY q.ask_at, q.comment_id OFFSET ${mostWaiting} LIMIT ${most})
    RETURNING comment_id AS "commentId"`;
  await screenAll(
    named.parse(rows).map(({ commentId }) => commentId),
    screenAgain,
  );
}

async function screenAll(ids: string[], screenAgain: ScreenAgain): Promise<void> {
  const queue = ids.values();
  const work = async () => {
    for (const id of queue) await screenAgain(id);
  };
  await Promise.all(Array.from({ length: beside }, work));
}

/** After so long a person decides, with the note that Akismet has not. */
const longest = 24 * 60 * 60_000;
/** A question is put into the queue by the same transaction as its comment; younger ones need no looking after. */
const youngest = 60_000;

/**
 * Looks after comments that are still being screened, each minute: after a day they are given to a person; what has an answer, or needs
 * none any more, is screened again; what is due is asked.
 */
export async function unstickComments(screenAgain: ScreenAgain, now = new Date()): Promise<void> {
  await db.$executeRaw`UPDATE akismet_records SET ask_at = now() WHERE answer = 'waiting' AND ask_at IS NULL AND payload IS NOT NULL`;
  const stuck = await db.comment.findMany({
    where: { state: "screening", postedAt: { lt: new Date(now.getTime() - youngest) }, OR: [{ akismet: { isNot: null } }, real] },
    select: { id: true, postedAt: true, akismet: { select: { answer: true } } },
    orderBy: { postedAt: "asc" },
    take: most,
  });
  const isOver = (postedAt: Date) => now.getTime() - postedAt.getTime() >= longest;
  const over = stuck.filter(({ postedAt }) => isOver(postedAt)).map(({ id }) => id);
  await giveUp(over);
  const answered = stuck.filter(({ akismet: record }) => !akismet() || (record && record.answer !== "waiting")).map(({ id }) => id);
  await screenAll([...new Set([...over, ...answered])], screenAgain);
  await relieve(screenAgain);
  await planQuestions();
}

/** The sample publication shows one comment that waits for ever. */
const real = { story: { sample: false } };

async function giveUp(commentIds: string[]): Promise<void> {
  await db.akismetRecord.createMany({ data: commentIds.map((commentId) => ({ commentId, answer: "unanswered" })), skipDuplicates: true });
  await db.akismetRecord.updateMany({
    where: { commentId: { in: commentIds }, answer: "waiting" },
    data: { answer: "unanswered", askAt: null },
  });
}
