// What a learner sees of a comment: a set of numbers. Deterministic, bounded, and nothing of the text can be read back from it.
import { fold, wordsOf } from "../letters.ts";
import { typedLinksIn } from "../links.ts";
import { Collector } from "./collector.ts";
import { homepageFeatures, linkFeatures } from "./link-features.ts";
import { foldedLetters, kindsOf, sampleOf } from "./sample.ts";
import { shapeFeatures } from "./shape.ts";
import { topicFeatures } from "./topic-features.ts";

/** Sorted, each number once. Fits a Postgres integer[]. */
export type Features = Int32Array;

export type Comment = {
  text: string;
  authorName?: string | null | undefined;
  authorUrl?: string | null | undefined;
};

const longestName = 80;
/** One character may stand for eighteen letters. What grows beyond this in one spelling is looked at without its runs, and sampled once more. */
const longestFolded = 4_500;

/** The features of a comment. With `remember`, what each word-like feature stands for is written down, for explanations. */
export function featuresOf(comment: Comment, remember?: Map<number, string>): Features {
  const found = new Collector(remember);
  const text = sampleOf(comment.text);
  const spelled = fold(text);
  const folded = spelled.length > longestFolded ? sampleOf(fold(text.replace(/(.)\1{3,}/gsu, "$1"))) : spelled;
  const words = wordsOf(folded).map((word) => word.slice(0, 40));
  const links = typedLinksIn(text);
  // The small groups go first: whatever stands in the text, they have their place.
  shapeFeatures(found, text, words);
  topicFeatures(found, words, links.length);
  linkFeatures(found, links);
  authorFeatures(found, (comment.authorName ?? "").slice(0, longestName).toWellFormed());
  homepageFeatures(found, comment.authorUrl ?? "");
  found.words("words", words);
  found.letters("letters", foldedLetters(folded), 2, 5);
  found.letters("typed", text, 1, 4);
  found.letters("pattern", kindsOf(text), 2, 6);
  return found.features();
}

function authorFeatures(found: Collector, name: string): void {
  if (name.trim() === "") return;
  const folded = fold(name);
  found.letters("author", ` ${folded} `, 3, 4);
  found.words("author", wordsOf(folded));
  found.add("author", `like ${patternOf(name)}`);
}

// "@Maria-x7q" and "Ada Lovelace" as "@A-a0a" and "A A": names that were made by one machine look alike.
const patternOf = (name: string) =>
  name
    .replace(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu, (word) => (/^\p{Lu}/u.test(word) ? "A" : "a"))
    .replace(/\p{N}+/gu, "0")
    .slice(0, 20);
