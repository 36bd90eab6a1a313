// What becomes of a report. Upholding it refuses the comment in the same transaction: neither stands without the other.
import type { Moderator } from "../../accounts/guard.ts";
import { lockStoryOf } from "../../comments/decisions/commands.ts";
import { mayMove } from "../../comments/state.ts";
import type { Transaction } from "../../db.ts";
import { change } from "../../page-cache/change.ts";
import type { Tag } from "../../page-cache/tags.ts";
import { keepStep } from "../../steps/commands.ts";
import { moveAsPerson } from "../decisions/commands.ts";
import type { NoticeDecision } from "../schema.ts";

export function decideNotice(decision: NoticeDecision, moderator: Moderator): Promise<"decided" | "decided-meanwhile"> {
  return change(async (tx, forget) => {
    const decided = await tx.notice.updateManyAndReturn({
      where: { id: decision.noticeId, state: "open" },
      data: { state: decision.outcome, decidedAt: new Date(), decidedById: moderator.id, decisionNote: decision.note },
      select: { commentId: true },
    });
    const [notice] = decided;
    if (!notice) return "decided-meanwhile";
    const refused = decision.outcome === "upheld" ? await refuse(tx, forget, notice.commentId, decision, moderator) : null;
    await keepStep(tx, { kind: "notice", id: decision.noticeId, refused }, moderator);
    return "decided";
  });
}

/** A comment that is refused or withdrawn already stays so. @returns the comment that was refused, and its version since */
async function refuse(
  tx: Transaction,
  forget: (...tags: Tag[]) => void,
  commentId: string,
  { reason, note }: Extract<NoticeDecision, { outcome: "upheld" }>,
  moderator: Moderator,
): Promise<{ commentId: string; version: number } | null> {
  await lockStoryOf(tx, commentId);
  const comment = await tx.comment.findUnique({ where: { id: commentId }, select: { state: true, version: true } });
  if (!comment || !mayMove("person", comment.state, "rejected")) return null;
  const { version } = comment;
  const moved = await moveAsPerson(tx, forget, { commentId, version, to: "rejected", reason, note }, moderator);
  if (moved !== "changed") throw new Error(`comment ${commentId} changed under its story's lock`);
  return { commentId, version: version + 1 };
}
