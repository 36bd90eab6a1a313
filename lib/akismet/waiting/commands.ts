// Nobody waits for Akismet for ever: what has waited for a day is given to a person, and what the service cannot answer soon is decided
// for now without it.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
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
 * Looks after what waits, each minute: after a day it is given to a person; what has an answer, or needs none any more, is screened
 * again; what is due is asked.
 */
export async function unstickComments(screenAgain: ScreenAgain, now = new Date()): Promise<void> {
  await db.$executeRaw`UPDATE akismet_records SET ask_at = now() WHERE answer = 'waiting' AND ask_at IS NULL AND payload IS NOT NULL`;
  await screenAll(await giveUp(new Date(now.getTime() - longest)), screenAgain);
  await screenAll(await stuckComments(new Date(now.getTime() - youngest)), screenAgain);
  await relieve(screenAgain);
  await planQuestions();
}

/** Nobody asks any more about what came before then. @returns the comments that no person has decided about */
async function giveUp(before: Date): Promise<string[]> {
  const rows = await db.$queryRaw`
    WITH over AS (
      SELECT c.id, c.state FROM comments c JOIN stories s ON s.id = c.story_id LEFT JOIN akismet_records q ON q.comment_id = c.id
      WHERE c.posted_at <= ${before} AND (q.answer IN ('waiting', 'later') OR (q.answer IS NULL AND c.state = 'screening' AND ${isReal}))
      ORDER BY c.posted_at LIMIT ${most}
    ), told AS (
      INSERT INTO akismet_records (comment_id, answer) SELECT id, 'unanswered' FROM over
      ON CONFLICT (comment_id) DO UPDATE SET answer = 'unanswered', ask_at = NULL)
    SELECT id AS "commentId" FROM over WHERE state IN ('screening', 'held')`;
  return named.parse(rows).map(({ commentId }) => commentId);
}

/** What is still being screened though nothing is missing: Akismet has answered, or was switched off. */
async function stuckComments(before: Date): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT c.id AS "commentId" FROM comments c JOIN stories s ON s.id = c.story_id LEFT JOIN akismet_records q ON q.comment_id = c.id
    WHERE c.state = 'screening' AND c.posted_at < ${before}
      AND (q.answer <> 'waiting' OR (${akismet() === undefined} AND (q.answer IS NOT NULL OR ${isReal})))
    ORDER BY c.posted_at LIMIT ${most}`;
  return named.parse(rows).map(({ commentId }) => commentId);
}

/** The sample publication shows one comment that waits for ever. */
const isReal = Prisma.sql`NOT s.sample`;
