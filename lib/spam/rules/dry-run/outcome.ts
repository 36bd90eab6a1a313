// What a rule would have done: which comments it would have found, and what people thought of them. Pure; queries.ts is its shell.
import type { CommentState, Judgement, Verdict } from "#prisma/generated/enums";
import type { Definition } from "../rule.ts";
import { effects } from "../rule.ts";

/** What a person decided: the rule would have been right, wrong, or nobody has said yet. */
export const sides = ["wrong", "right", "open"] as const;
export type Side = (typeof sides)[number];

/** A comment that the rule finds. */
export type Hit = {
  commentId: string;
  authorName: string;
  text: string;
  found: string;
  postedAt: Date;
  state: CommentState;
  side: Side;
};

/** What the filter thought of it, the last time it was asked. */
export type Screened = { verdict: Verdict; probability: number; holdAt: number; spamAt: number } | null;

export const sideOf = (judged: Judgement | null): Side => (judged === null ? "open" : judged === "ham" ? "wrong" : "right");

/** The verdict that the comment would have had with the rule; null when it would have been the same. */
export function otherVerdict(screened: Screened, effect: Definition["effect"]): "hold" | "spam" | null {
  if (!screened || screened.verdict === "wait") return null;
  const { weight, forcesHold } = effects[effect];
  const probability = moved(screened.probability, weight);
  if (probability >= screened.spamAt) return screened.verdict === "spam" ? null : "spam";
  return screened.verdict === "publish" && (forcesHold || probability >= screened.holdAt) ? "hold" : null;
}

/** A probability after one more finding. */
function moved(probability: number, weight: number): number {
  const odds = (probability / Math.max(1 - probability, Number.EPSILON)) * Math.exp(weight);
  return odds / (1 + odds);
}

/** So many of each side are shown, the newest. */
const mostShown = 25;

export class Tally {
  readonly counts: Record<Side, number> = { wrong: 0, right: 0, open: 0 };
  readonly hits: Record<Side, Hit[]> = { wrong: [], right: [], open: [] };
  readonly verdicts = { hold: 0, spam: 0 };
  /** What was found, folded, with how often. */
  readonly #found = new Map<string, number>();

  add(hit: Hit, verdict: "hold" | "spam" | null): void {
    this.counts[hit.side]++;
    if (this.hits[hit.side].length < mostShown) this.hits[hit.side].push(hit);
    if (verdict) this.verdicts[verdict]++;
    if (this.#found.size < 1_000 || this.#found.has(hit.found)) this.#found.set(hit.found, (this.#found.get(hit.found) ?? 0) + 1);
  }

  /** The wordings that were found most often. */
  found(): { words: string; times: number }[] {
    return [...this.#found]
      .map(([words, times]) => ({ words: words.slice(0, 60), times }))
      .sort((one, other) => other.times - one.times || one.words.localeCompare(other.words))
      .slice(0, 12);
  }
}
