import type { Check, Evidence } from "../check.ts";
import { fold, readFigures, wordsOf } from "../letters.ts";

// The words that the house has put on its lists. Whole words only: "Sozialist" holds no "cialis".
export const blockedWords: Check = {
  name: "blocked-words",
  version: 1,
  inspect: (evidence) => {
    const found = listedIn(evidence, evidence.words.blocked);
    return found.length > 0 ? { reason: "blockedWords", detail: { words: told(found) }, weight: 5, forcesHold: true } : undefined;
  },
};

export const suspectWords: Check = {
  name: "suspect-words",
  version: 1,
  inspect: (evidence) => {
    const found = listedIn(evidence, evidence.words.suspect);
    return found.length > 0
      ? { reason: "suspectWords", detail: { words: told(found) }, weight: Math.min(1.5 * found.length, 4.5) }
      : undefined;
  },
};

/** Which entries of a list, single words or phrases, stand in the name or the text. */
export function listedIn({ tokens }: Pick<Evidence, "tokens">, list: readonly string[]): string[] {
  const text = ` ${tokens.join(" ")} `;
  const words = new Set([...tokens, ...tokens.flatMap((token) => readFigures(token) ?? [])]);
  return list.filter((entry) => {
    const phrase = wordsOf(fold(entry)).join(" ");
    if (phrase === "") return false;
    return phrase.includes(" ") ? text.includes(` ${phrase} `) : words.has(phrase);
  });
}

const told = (found: readonly string[]) => found.slice(0, 5).join(", ");
