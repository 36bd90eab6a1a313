// The states of a comment: who may move it from where to where. Everything that moves one asks this table.
import type { Actor, CommentState, Verdict } from "#prisma/generated/enums";

export type Moderation = "person" | "filter";

const decidedByPersons: readonly CommentState[] = ["approved", "held", "spam", "rejected"];

/**
 * From each state, where each actor may move a comment. The filter moves what waits for it, and what it moved last itself (changeState
 * asks): a late answer of Akismet is one more thing to know. The house lets nothing wait for ever;
 * a person decides everything but what its sender took back; the sender may always take it back, and say once that a refusal was a mistake.
 */
const moves: Readonly<Record<CommentState, Readonly<Record<Actor, readonly CommentState[]>>>> = {
  screening: { filter: ["approved", "held", "spam"], house: ["held"], person: decidedByPersons, sender: ["withdrawn"] },
  held: { filter: ["approved", "spam"], house: [], person: decidedByPersons, sender: ["withdrawn"] },
  approved: { filter: ["held", "spam"], house: [], person: decidedByPersons, sender: ["withdrawn"] },
  spam: { filter: ["approved", "held"], house: [], person: decidedByPersons, sender: ["withdrawn", "held"] },
  rejected: { filter: [], house: [], person: decidedByPersons, sender: ["withdrawn", "held"] },
  withdrawn: { filter: [], house: [], person: [], sender: [] },
};

/** Whether this actor may make it so. Staying is no move. */
export function mayMove(actor: Actor, from: CommentState, to: CommentState): boolean {
  return from !== to && moves[from][actor].includes(to);
}

/** Where a fresh comment goes by the filter's verdict. Until every check has answered it stays where it is. */
export function stateAfter(verdict: Verdict, moderation: Moderation): CommentState {
  if (verdict === "wait") return "screening";
  if (verdict === "spam") return "spam";
  return verdict === "publish" && moderation === "filter" ? "approved" : "held";
}

/** What its sender is told. A machine's refusal is not admitted at once: who sends advertising by the thousand learns nothing from it. */
export type Standing = "checking" | "approved" | "refused" | "withdrawn";

const silenceOfTheMachine = 24 * 60 * 60 * 1000;

/** How a comment stands for its sender, who may object to a refusal once. */
export function standingOf(
  comment: { state: CommentState; stateAt: Date; appealedAt: Date | null },
  decidedBy: Actor | null,
  now: Date,
): { standing: Standing; mayAppeal: boolean } {
  const { state, stateAt, appealedAt } = comment;
  if (state === "approved" || state === "withdrawn") return { standing: state, mayAppeal: false };
  const quiet = state === "spam" && decidedBy !== "person" && now.getTime() - stateAt.getTime() < silenceOfTheMachine;
  if (state === "screening" || state === "held" || quiet) return { standing: "checking", mayAppeal: false };
  return { standing: "refused", mayAppeal: appealedAt === null };
}
