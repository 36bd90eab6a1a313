// A person moves a comment: its state changes, and the remote filter hears of it if it thought otherwise.
import type { Moderator } from "../../accounts/guard.ts";
import { reportDecision } from "../../akismet/commands.ts";
import { changeState, type Move, type Moved } from "../../comments/decisions/commands.ts";
import type { Transaction } from "../../db.ts";
import type { Tag } from "../../page-cache/tags.ts";

type PersonsMove = Omit<Move, "actor" | "userId">;

export async function moveAsPerson(
  tx: Transaction,
  forget: (...tags: Tag[]) => void,
  move: PersonsMove,
  moderator: Moderator,
): Promise<Moved> {
  const moved = await changeState(tx, forget, { ...move, actor: "person", userId: moderator.id });
  if (moved === "changed") await reportDecision(tx, move.commentId, move.to);
  return moved;
}
