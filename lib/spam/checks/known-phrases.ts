import type { Check, Finding } from "../check.ts";
import { praise, topics } from "../known-phrases.ts";
import { phrasesIn } from "../phrases.ts";

// What the house knows about advertising before anybody has taught it anything.
export const knownPhrases: Check = {
  name: "known-phrases",
  version: 1,
  inspect: ({ tokens }) => {
    const said = phrasesIn(tokens);
    const found = topics.map((topic) => ({ topic, phrases: topic.phrases.filter((phrase) => said.has(phrase)) }));
    const hits = found.filter(({ phrases }) => phrases.length > 0);
    if (hits.length === 0) return undefined;
    const weight = hits.reduce((sum, { topic, phrases }) => sum + topic.weight + 0.7 * (phrases.length - 1), 0);
    const words = hits
      .flatMap(({ phrases }) => phrases)
      .slice(0, 5)
      .join(", ");
    return { reason: "knownPhrases", detail: { words }, weight: Math.min(weight, 8) };
  },
};

// A homepage alone is no reason, and praise alone is none either.
export const praiseWithLink: Check = {
  name: "praise-with-link",
  version: 2,
  inspect: ({ tokens, links, authorUrl }): Finding | undefined => {
    if (links.length === 0 && authorUrl === null) return undefined;
    const said = phrasesIn(tokens);
    const found = praise.filter((phrase) => said.has(phrase));
    if (found.length === 0) return undefined;
    const most = links.length > 0 ? loudest.link : loudest.homepage;
    return {
      reason: "praiseWithLink",
      detail: { words: found.slice(0, 5).join(", ") },
      weight: Math.min(weightOf(found.length, tokens.length), most),
    };
  },
};

/** Many honest readers have a homepage and kind words: together they make a person look at most. */
const loudest = { link: 6, homepage: 2 };

/** Words of a comment in which one kind sentence is a sentence, and not the whole of it. */
const short = 25;

// Never enough for spam by itself: honest people write kind words too.
const weightOf = (phrases: number, words: number) => (phrases === 1 ? (words <= short ? 3 : 1.5) : 2 + 1.2 * phrases);
