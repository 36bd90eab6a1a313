// What each reversal is given and may answer.
import type { Account } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import type { Tag } from "../../page-cache/tags.ts";
import type { StepKind, StepOf, Unreturned } from "../step.ts";

export type Hand = { tx: Transaction; forget: (...tags: Tag[]) => void; account: Account };
/** Back to how it stood; `files` and `media` are what nothing shows now. */
export type Back = "back" | { files?: string[]; media?: string[] } | Unreturned;
/** Puts one kind of step back. The right is asked anew: who has lost it meanwhile is refused. Nothing is written before a refusal. */
export type Reversal<Kind extends StepKind> = (step: StepOf<Kind>, hand: Hand) => Promise<Back>;
export type Reversals<Kinds extends StepKind> = { readonly [Kind in Kinds]: Reversal<Kind> };

const refusals: ReadonlyMap<string, Unreturned> = new Map([
  ["not-allowed", "not-allowed"],
  ["not-found", "gone"],
  ["file-gone", "gone"],
  ["incomplete", "lacks"],
  ["needs-chapter", "lacks"],
  ["needs-captions", "lacks"],
  ["needs-question", "lacks"],
]);

/** What a command that puts something back has answered; `done`: its word for that it has. Whatever else it says, the world has moved on. */
export const backFrom = <Outcome extends string>(outcome: Outcome, done: NoInfer<Outcome>): "back" | Unreturned =>
  outcome === done ? "back" : (refusals.get(outcome) ?? "moved-on");
