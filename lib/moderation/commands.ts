// What moderators decide. Two may open the same comment: the first decision stands, the second person is told, nothing is overwritten.
import type { Moderator } from "../accounts/guard.ts";
import type { Moved } from "../comments/decisions/commands.ts";
import { change } from "../page-cache/change.ts";
import { moveAsPerson } from "./decisions/commands.ts";
import type { Decision } from "./schema.ts";

export type Decided = "decided" | "decided-meanwhile" | "not-possible";

const outcomes = { changed: "decided", "changed-meanwhile": "decided-meanwhile", "not-allowed": "not-possible" } as const satisfies Record<
  Moved,
  Decided
>;

export function decide(decision: Decision, moderator: Moderator): Promise<Decided> {
  return change(async (tx, forget) => outcomes[await moveAsPerson(tx, forget, decision, moderator)]);
}

/** Approves what the filter would have let out, each comment in a transaction of its own. @returns how many were approved */
export async function approveAll(chosen: readonly { commentId: string; version: number }[], moderator: Moderator): Promise<number> {
  let approved = 0;
  for (const seen of chosen) if ((await decide({ ...seen, to: "approved" }, moderator)) === "decided") approved++;
  return approved;
}

/** Takes back the last decision a person made about the comment, one's own or a colleague's; the taking back is a decision too. */
export function undo({ commentId, version }: { commentId: string; version: number }, moderator: Moderator): Promise<Decided> {
  return change(async (tx, forget) => {
    const last = await tx.decision.findFirst({
      where: { commentId },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { id: true, actor: true, fromState: true },
    });
    if (last?.actor !== "person") return "not-possible";
    // Nobody can put a comment back into the filter's hands: it waits for a person instead.
    const to = last.fromState === "screening" ? "held" : last.fromState;
    const move = { commentId, version, to, reason: "undo", undoesId: last.id };
    return outcomes[await moveAsPerson(tx, forget, move, moderator)];
  });
}
