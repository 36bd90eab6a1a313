import type { Check, Finding } from "../check.ts";
import { praise, topics } from "../known-phrases.ts";
import { phrasesIn } from "../phrases.ts";

// What the house knows about advertising before anybody has taught it anything.
export const knownPhrases: Check = {
  name: "known-phrases",
  version: 2,
  inspect: ({ tokens }) => {
    const said = phrasesIn(tokens);
    const found = topics.map((topic) => ({ ...topic, telling: topic.telling.filter((phrase) => said.has(phrase)) }));
    const hits = found.filter(({ telling }) => telling.length > 0);
    const common = topics.flatMap((topic) => topic.common).filter((phrase) => said.has(phrase));
    // Words that honest people need too say nothing alone; a second one, or a telling phrase beside them, makes them speak.
    const more = common.length - (hits.length > 0 ? 0 : 1);
    if (hits.length === 0 && more < 1) return undefined;
    const weight = hits.reduce((sum, topic) => sum + topic.weight + each * (topic.telling.length - 1), each * more);
    const words = [...hits.flatMap(({ telling }) => telling), ...common].slice(0, 5).join(", ");
    return { reason: "knownPhrases", detail: { words }, weight: Math.min(weight, 8) };
  },
};

/** What one more phrase adds. */
const each = 0.7;

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
