// Finds the phrases of known-phrases.ts in a text, for the check that weighs them and for the learner.
import { praise, topics } from "./known-phrases.ts";

const phrases = [...topics.flatMap(({ telling, common }) => [...telling, ...common]), ...praise]
  .map((phrase) => ({ phrase, words: phrase.split(" ") }))
  .sort((one, other) => one.words.length - other.words.length);
const byFirstWord = Map.groupBy(phrases, ({ words: [first = ""] }) => first);

/** The phrases that a text says, given its folded words, in the order of the text: each word is looked up once, however long the text and the lists. */
export function phrasesIn(words: readonly string[]): Set<string> {
  const said = new Set<string>();
  for (const [start, word] of words.entries()) {
    for (const { phrase, words: wanted } of byFirstWord.get(word) ?? []) {
      if (wanted.every((next, place) => words[start + place] === next)) said.add(phrase);
    }
  }
  return said;
}
