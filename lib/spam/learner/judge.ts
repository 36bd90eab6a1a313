// What was learned says about one comment: log-odds, and the words that say it.
import { type Comment, type Features, featuresOf } from "./features.ts";
import type { LinearModel } from "./linear-model.ts";
import type { OwnPart } from "./own.ts";

export type Judgement = {
  /** Positive speaks for spam. The sum of both parts, bounded. */
  logOdds: number;
  shipped: number;
  own: number;
  /** The words of the comment that weigh most in the direction of the judgement, strongest first. Never hashes. */
  words: string[];
};

/** What was learned never speaks louder than this: other evidence must be able to contradict. */
const loudest = 8;
const told = 5;

export function judge(features: Features, shipped: LinearModel | undefined, own: OwnPart | undefined): Omit<Judgement, "words"> {
  const parts = { shipped: shipped?.logOdds(features) ?? 0, own: own?.logOdds(features) ?? 0 };
  return { logOdds: Math.max(-loudest, Math.min(loudest, parts.shipped + parts.own)), ...parts };
}

/** The same, with reasons: reads the comment once more. */
export function explain(comment: Comment, shipped: LinearModel | undefined, own: OwnPart | undefined): Judgement {
  const meaning = new Map<number, string>();
  const features = featuresOf(comment, meaning);
  const judgement = judge(features, shipped, own);
  const parts = [shipped?.parts(features), own?.parts(features)];
  const direction = Math.sign(judgement.logOdds);
  const weighed = Array.from(features, (id, place) => ({
    word: meaning.get(id),
    weight: direction * parts.reduce((sum, part) => sum + (part?.[place] ?? 0), 0),
  }));
  const words = weighed
    .filter(({ word, weight }) => word !== undefined && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .flatMap(({ word }) => word ?? []);
  return { ...judgement, words: [...new Set(words)].slice(0, told) };
}
