import type { Check } from "../check.ts";
import { topics } from "../known-phrases.ts";
import { fold, wordsOf } from "../letters.ts";
import { phrasesIn } from "../phrases.ts";

const telling = new Set(topics.flatMap((topic) => [...topic.telling, ...topic.common.filter((phrase) => phrase.includes(" "))]));

// Nobody is called "Kredit ohne Schufa": a kind word under such a name is there for its link. Whatever the text says, a person looks.
export const advertisingName: Check = {
  name: "advertising-name",
  version: 1,
  inspect: ({ authorName }) => {
    const words = [...phrasesIn(wordsOf(fold(authorName)))].filter((phrase) => telling.has(phrase));
    return words.length > 0
      ? { reason: "advertisingName", detail: { words: words.slice(0, 3).join(", ") }, weight: 0, forcesHold: true }
      : undefined;
  },
};
