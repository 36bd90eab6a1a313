// What was learned says about a comment, in two voices: what the portal came with, and what the decisions made here have taught it.
import { type Comment, featuresOf } from "./learner/features.ts";
import { judge } from "./learner/judge.ts";
import type { LinearModel } from "./learner/linear-model.ts";
import type { OwnPart } from "./learner/own.ts";

export type Learners = { shipped?: LinearModel | undefined; own?: OwnPart | undefined };

/** Log-odds, positive for advertising, and the words that say it, strongest first. */
export type Voice = { logOdds: number; words: readonly string[] };
export type Learned = {
  shipped: Voice & { version: string };
  /** `lessons`: how many decisions have taught it. */
  own: Voice & { lessons: number };
};

export function learnedOf(comment: Comment, { shipped, own }: Learners): Learned {
  const meaning = new Map<number, string>();
  const features = featuresOf(comment, meaning);
  const judged = judge(features, shipped, own);
  // The sum is bounded: what is cut off is taken from both.
  const sum = judged.shipped + judged.own;
  const share = sum === 0 ? 1 : judged.logOdds / sum;
  const voice = (logOdds: number, parts: Float64Array | undefined): Voice => ({
    logOdds: logOdds * share,
    words: strongest(features, parts, Math.sign(logOdds), meaning).map((word) => asWritten(word, comment.text)),
  });
  const { spam = 0, ham = 0 } = own?.lessons ?? {};
  return {
    shipped: { ...voice(judged.shipped, shipped?.parts(features)), version: shipped?.version ?? "" },
    own: { ...voice(judged.own, own?.parts(features)), lessons: spam + ham },
  };
}

/** More words are not told; these are chosen from the strongest. */
const told = 4;
const considered = 16;
/** "auf" and "the" may weigh something; as a reason they say nothing. */
const telling = 4;

function strongest(features: Int32Array, parts: Float64Array | undefined, sign: number, meaning: ReadonlyMap<number, string>): string[] {
  const weights = new Map<string, number>();
  for (const [place, id] of features.entries()) {
    const word = meaning.get(id);
    const weight = sign * (parts?.[place] ?? 0);
    if (word !== undefined && word.length >= telling && weight > 0) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  }
  const words = [...weights]
    .sort(([, one], [, other]) => other - one)
    .slice(0, considered)
    .map(([word]) => word);
  // "casino" beside "online casino" says nothing more.
  return words.filter((word, place) => !words.slice(0, place).some((before) => ` ${before} `.includes(` ${word} `))).slice(0, told);
}

const umlauts: Readonly<Record<string, string>> = { ae: "ä", oe: "ö", ue: "ü", ss: "ß" };

/** Words are compared without umlauts; people read them as they were written. */
function asWritten(word: string, text: string): string {
  if (!/ae|oe|ue|ss/.test(word) || !/^[a-z0-9 ]+$/.test(word)) return word;
  const pattern = word.replace(/ae|oe|ue|ss/g, (letters) => `(?:${letters}|${umlauts[letters]})`).replaceAll(" ", "[^\\p{L}\\p{N}]{1,3}");
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").exec(text);
  return found ? found[0].toLowerCase() : word;
}
