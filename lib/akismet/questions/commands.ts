// The questions to Akismet as a queue. The records themselves are the queue: what is due is there after any crash and any restore.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import { db } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import { payload } from "../payload.ts";

const question = z.object({
  commentId: z.string(),
  payload,
  answer: z.string(),
  attempts: z.number(),
  rechecks: z.number(),
});
export type Question = z.infer<typeof question>;

/** Who has not finished by then has crashed; another one asks. */
const longest = Prisma.sql`interval '90 seconds'`;
// What its sender took back does not leave the house any more.
const open = Prisma.sql`q.ask_at IS NOT NULL AND q.payload IS NOT NULL AND c.state <> 'withdrawn'`;

/** The question that has been due longest and that nobody works on: first what waits for its answer, then what was decided for now without it. */
export async function claimQuestion(): Promise<Question | undefined> {
  const rows = await db.$queryRaw(Prisma.sql`
    UPDATE akismet_records SET asking_until = now() + ${longest}
    WHERE comment_id = (
      SELECT q.comment_id FROM akismet_records q JOIN comments c ON c.id = q.comment_id
      WHERE ${open} AND q.ask_at <= now() AND (q.asking_until IS NULL OR q.asking_until < now())
      ORDER BY q.answer <> 'waiting', q.ask_at, q.comment_id LIMIT 1
      FOR UPDATE OF q SKIP LOCKED)
    RETURNING comment_id AS "commentId", payload, answer, attempts, rechecks`);
  return z.array(question).parse(rows)[0];
}

/** Ends the work on a question: it is asked again at `askAt`, or never. */
export async function settleQuestion({ commentId }: Pick<Question, "commentId">, askAt: Date | null): Promise<void> {
  await db.akismetRecord.updateMany({ where: { commentId }, data: { askAt, askingUntil: null } });
}

/** Leaves a question as it was. */
export async function putBack({ commentId }: Pick<Question, "commentId">): Promise<void> {
  await db.akismetRecord.updateMany({ where: { commentId }, data: { askingUntil: null } });
}

/** The service is back: nobody waits for an hour only because it was planned that way, and who came first is asked about first. */
export async function wakeAll(): Promise<void> {
  await db.$executeRaw`
    UPDATE akismet_records SET ask_at = created_at WHERE answer IN ('waiting', 'later') AND provisional IS NULL AND ask_at > now()`;
}

const next = z.tuple([z.object({ at: z.date().nullable() })]);
/** What is later than this is planned by who looks after the waiting, each minute. */
const horizon = 60_000;

/** Puts the next look at the questions into the queue: when one is due, and the service may be asked. */
export async function planQuestions(): Promise<void> {
  const rows = await db.$queryRaw(Prisma.sql`
    SELECT greatest(min(greatest(q.ask_at, q.asking_until)), (SELECT paused_until FROM akismet_service)) AS at
    FROM akismet_records q JOIN comments c ON c.id = q.comment_id WHERE ${open}`);
  const [{ at }] = next.parse(rows);
  if (!at || at.getTime() > Date.now() + horizon) return;
  // One look a second is enough.
  await enqueue(db, "akismet-check", {}, { key: `at ${Math.ceil(at.getTime() / 1000)}`, startAfter: at });
}
