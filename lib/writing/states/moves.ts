// The moves of a story from one state to the next, and whose turn it is then. No database, no clock.
import type { StoryState } from "#prisma/generated/enums";
import type { StoryAction } from "../rights.ts";

/** Where each move leads. Who may make it, and from where, says the table of rights. */
export const moves = {
  submit: "submitted",
  "take-back": "draft",
  review: "in_review",
  return: "changes_requested",
  approve: "approved",
  object: "in_review",
  publish: "published",
  "take-down": "taken_down",
  withdraw: "withdrawn",
  reopen: "draft",
} as const satisfies Partial<Record<StoryAction, StoryState>>;
export type StoryMove = keyof typeof moves;

/** Moves that mean nothing without words to go with them. */
const unspeakable: readonly StoryMove[] = ["return", "object", "take-down"];

export const needsWords = (move: StoryMove): boolean => unspeakable.includes(move);

export type Turn = "author" | "editors" | "clock" | "nobody";
type Standing = { state: StoryState; consentAskedAt: Date | null; consented: boolean };

/** Whose turn it is: whoever is named here was told by mail. */
export function turnOf({ state, consentAskedAt, consented }: Standing): Turn {
  if (state === "approved" && consentAskedAt !== null && !consented) return "author";
  return turns[state];
}

const turns: Readonly<Record<StoryState, Turn>> = {
  draft: "author",
  submitted: "editors",
  in_review: "editors",
  changes_requested: "author",
  approved: "editors",
  scheduled: "clock",
  published: "nobody",
  taken_down: "nobody",
  withdrawn: "nobody",
};
