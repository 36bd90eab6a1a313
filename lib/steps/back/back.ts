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
