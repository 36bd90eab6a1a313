import type { Check } from "../check.ts";
import { disguisesIn } from "../letters.ts";

// Letters of another script, mathematical ones or invisible ones inside a word: written for people, hidden from filters.
export const disguisedLetters: Check = {
  name: "disguised-letters",
  version: 1,
  inspect: ({ authorName, text }) => {
    const words = disguisesIn(`${authorName}\n${text}`);
    return words > 0 ? { reason: "disguisedLetters", detail: { words }, weight: Math.min(2.5 + words, 6) } : undefined;
  },
};
