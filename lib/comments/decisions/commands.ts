// The one way a comment changes its state. The moderators' decisions, the sender's and the filter's all pass through here.
import { z } from "zod";
import { type Actor, CommentState } from "#prisma/generated/enums";
import type { Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import type { Tag } from "../../page-cache/tags.ts";
import { mayMove } from "../state.ts";
import { ancestorsOf } from "../thread.ts";

export type Move = {
  /** Of the decision's own row, for whoever has to refer to it. */
  id?: string;
  commentId: string;
  /** The version that was looked at when this was decided. */
  version: number;
  to: CommentState;
  actor: Actor;
  userId?: string | null;
  /** A code that the catalogue puts into words. */
  reason?: string;
  /** What is written to the sender. */
  note?: string;
  /** The decision that this one takes back. */
  undoesId?: string | null;
};
export type Moved = "changed" | "changed-meanwhile" | "not-allowed";

const row = z.object({ storyId: z.string(), state: z.enum(CommentState), version: z.number(), path: z.string() });

/**
 * Changes a comment's state, records who decided it, and keeps what readers see in step: number, count, places in the thread, pages.
 * Call it inside `change`; `forget` is what that hands in. The first of two decisions stands, the second is told.
 */
export async function changeState(tx: Transaction, forget: (...tags: Tag[]) => void, move: Move): Promise<Moved> {
  await lockStoryOf(tx, move.commentId);
  const [found] = z
    .array(row)
    .parse(
      await tx.$queryRaw`SELECT story_id AS "storyId", state, version, path FROM comments WHERE id = ${move.commentId} FOR NO KEY UPDATE`,
    );
  if (!found) return "not-allowed";
  if (found.version !== move.version) return "changed-meanwhile";
  if (!mayMove(move.actor, found.state, move.to) || (move.actor === "filter" && !(await isTheFilters(tx, move.commentId, found.state)))) {
    return "not-allowed";
  }

  if (move.to === "approved") await publish(tx, move.commentId, found.storyId, found.path);
  else await settle(tx, move);
  if (found.state === "approved") await unpublish(tx, found.storyId, found.path);
  await tx.decision.create({ data: decisionOf(move, found.state), select: { id: true } });
  // Lists of stories show how many comments each has.
  if (found.state === "approved" || move.to === "approved") forget(`comments:${found.storyId}`, "front");
  return "changed";
}

/** What anybody but the filter has decided, the filter leaves alone. */
async function isTheFilters(tx: Transaction, commentId: string, state: CommentState): Promise<boolean> {
  if (state === "screening") return true;
  return (await tx.decision.count({ where: { commentId, actor: { not: "filter" } } })) === 0;
}

/** The story first, always: whoever publishes locks it anyway, and one order for all cannot end in a deadlock. */
export async function lockStoryOf(tx: Transaction, commentId: string): Promise<void> {
  await tx.$queryRaw`SELECT s.id FROM stories s JOIN comments c ON c.story_id = s.id WHERE c.id = ${commentId} FOR NO KEY UPDATE OF s`;
}

async function settle(tx: Transaction, { commentId, to, actor }: Move): Promise<void> {
  const appealed = actor === "sender" && to === "held" ? { appealedAt: new Date() } : {};
  await tx.comment.update({
    where: { id: commentId },
    data: { state: to, version: { increment: 1 }, stateAt: new Date(), ...appealed },
    select: { id: true },
  });
}

/** The number is given with the first publication and kept ever after. */
async function publish(tx: Transaction, id: string, storyId: string, path: string): Promise<void> {
  await tx.$executeRaw`
    WITH counted AS (
      UPDATE stories s
      SET comment_count = s.comment_count + 1,
          last_comment_number = s.last_comment_number + (SELECT (c.number IS NULL)::int FROM comments c WHERE c.id = ${id})
      WHERE s.id = ${storyId}
      RETURNING s.last_comment_number AS number
    )
    UPDATE comments c
    SET state = 'approved', version = c.version + 1, state_at = now(), shown = true,
        number = coalesce(c.number, counted.number), published_at = coalesce(c.published_at, now())
    FROM counted
    WHERE c.id = ${id}`;
  const above = ancestorsOf(path);
  if (above.length > 0) await tx.$executeRaw`UPDATE comments SET shown = true WHERE id = ANY(${above}) AND NOT shown`;
}

/** What isn't approved keeps its place only while something approved hangs below it. */
async function unpublish(tx: Transaction, storyId: string, path: string): Promise<void> {
  await tx.$executeRaw`UPDATE stories SET comment_count = comment_count - 1 WHERE id = ${storyId}`;
  const branch = [...ancestorsOf(path), path.slice(-16)];
  await tx.$executeRaw`
    UPDATE comments c
    SET shown = EXISTS (
      SELECT FROM comments below
      WHERE below.story_id = c.story_id AND below.path > c.path AND below.path < c.path || 'z' AND below.shown AND below.state = 'approved'
    )
    WHERE c.id = ANY(${branch}) AND c.state <> 'approved'`;
}

const decisionOf = (
  { id = newId(), commentId, to, actor, userId = null, reason = "", note = "", undoesId = null }: Move,
  from: CommentState,
) => ({
  id,
  commentId,
  fromState: from,
  toState: to,
  actor,
  userId,
  reason,
  note,
  undoesId,
});
