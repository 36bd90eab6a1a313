// What was learned says about one comment, in log-odds.
import type { Features } from "./features.ts";
import type { LinearModel } from "./linear-model.ts";
import type { OwnPart } from "./own.ts";

export type Judgement = {
  /** Positive speaks for spam: the sum of both parts, bounded. */
  logOdds: number;
  shipped: number;
  own: number;
};

/** What was learned never speaks louder than this, and less loud for a comment than against it: other evidence must be able to contradict. */
const loudest = { spam: 10, ham: 3 };

/** The bound is approached, never reached: of two comments the worse stays the worse. */
export function judge(features: Features, shipped: LinearModel | undefined, own: OwnPart | undefined): Judgement {
  const parts = { shipped: shipped?.logOdds(features) ?? 0, own: own?.logOdds(features) ?? 0 };
  const sum = parts.shipped + parts.own;
  const bound = sum > 0 ? loudest.spam : loudest.ham;
  return { logOdds: bound * Math.tanh(sum / bound), ...parts };
}
