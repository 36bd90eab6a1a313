// A text in eight numbers. Nearly the same texts share some of them, others share none (MinHash in bands), so an index finds them.
import { hashOf, stirred } from "./hash.ts";
import { fold, wordsOf } from "./letters.ts";

const bands = 8;
const rows = 3;
/** So many of its numbers are shared when three quarters of a text's pairs of words are. */
export const alikeFrom = 2;

/** "Danke, sehr guter Beitrag!" is written by many. */
const fewestPairs = 9;
/** More of a text is not looked at. */
const mostWords = 400;

/** Empty for a text that is too short to be compared. Which link it holds does not matter: campaigns change it. */
export function sketchOf(text: string): number[] {
  const words = wordsOf(fold(text.slice(0, 6_000).replace(/\b(?:https?:\/\/|www\.)\S+/gi, " "))).slice(0, mostWords);
  const pairs = new Set(words.slice(1).map((word, place) => hashOf(`${words[place]} ${word}`)));
  if (pairs.size < fewestPairs) return [];
  const smallest = seeds.map((seed) => smallestOf(pairs, seed));
  return Array.from({ length: bands }, (_, band) => hashOf(`${band} ${smallest.slice(band * rows, (band + 1) * rows).join(" ")}`));
}

const smallestOf = (hashes: Iterable<number>, seed: number) => {
  let smallest = 0x7fffffff;
  for (const hash of hashes) smallest = Math.min(smallest, stirred(hash ^ seed));
  return smallest;
};

const seeds = Array.from({ length: bands * rows }, (_, place) => hashOf(`row ${place}`));
