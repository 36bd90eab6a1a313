// A person moves a comment: its state changes, the filter learns from it, and the remote one hears of it if it thought otherwise.
import type { Moderator } from "../../accounts/guard.ts";
import { reportDecision } from "../../akismet/commands.ts";
import { changeState, type Move, type Moved } from "../../comments/decisions/commands.ts";
import type { Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import type { Tag } from "../../page-cache/tags.ts";
import { teach, unteach } from "../../spam/learning/lessons/commands.ts";

type PersonsMove = Omit<Move, "id" | "actor" | "userId">;

export async function moveAsPerson(
  tx: Transaction,
  forget: (...tags: Tag[]) => void,
  move: PersonsMove,
  moderator: Moderator,
): Promise<Moved> {
  const id = newId();
  const moved = await changeState(tx, forget, { ...move, id, actor: "person", userId: moderator.id });
  if (moved !== "changed") return moved;
  await reportDecision(tx, move.commentId);
  await learn(tx, { ...move, id }, moderator);
  return moved;
}

// Last of all: whoever adds a lesson holds up the others who do until the commit.
async function learn(tx: Transaction, { id, commentId, undoesId }: PersonsMove & { id: string }, moderator: Moderator): Promise<void> {
  if (undoesId) return unteach(tx, { decisionId: id, undoesId });
  const comment = await tx.comment.findUnique({
    where: { id: commentId },
    select: { source: true, authorName: true, authorUrl: true, personId: true, erasedAt: true, judged: true },
  });
  // Nobody wonders whether the house's own answers are advertising.
  if (!comment || comment.erasedAt || comment.personId !== null) return;
  const { source: text, authorName, authorUrl, judged } = comment;
  // An insult is no advertising, and no example of an honest comment either.
  const label = judged === "other" ? null : judged;
  await teach(tx, { commentId, decisionId: id, userId: moderator.id }, label, { text, authorName, authorUrl });
}
