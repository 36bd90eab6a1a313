// Answers of the database that a page needs beside its own matter: the name of the site, other stories on the subject. They change seldom,
// and a page is made anew with each comment: they are kept beside the pages, by the same rules, and forgotten with the same words.
import type { Gate } from "./gate.ts";
import { createPageCache } from "./page-cache.ts";
import type { Entry } from "./store.ts";
import type { Tag } from "./tags.ts";

type Forget = (tags: readonly string[]) => void;

const place = Symbol.for("podium.answers");
const shared: typeof globalThis & { [place]?: { alive: () => boolean; memories: Set<Forget> } } = globalThis;
// One list for both copies of this module. Until somebody hears of changes, nothing is kept.
shared[place] ??= { alive: () => false, memories: new Set() };
const answers = shared[place];

/** Called once by the process that hears of changes: from now on answers are kept. Returns how they are forgotten. */
export function keepAnswers(alive: () => boolean): Forget {
  answers.alive = alive;
  return (tags) => {
    for (const forget of answers.memories) forget(tags);
  };
}

/** By the clock a story appears without a word: no answer is older than this many milliseconds. */
const longest = 60_000;
/** Answers of one question. A few short texts each. */
const most = 500;
const atOnce: Gate = (work) => work();

type About<Q, T> = {
  key: (question: Q) => string;
  /** What the answer is made of, and what would change it. */
  tags: (answer: T, question: Q) => Tag[];
};

/** A question without parameters, whose answer only a change of the whole site alters. */
export const ofTheSite: About<void, unknown> = { key: () => "", tags: () => [] };

/** Asks as `ask` does, but not each time. What comes back is shared: nobody may change it. */
export function keptAnswer<Q, T>(ask: (question: Q) => Promise<T>, { key, tags }: About<Q, T>, now = Date.now) {
  type Answered = { keep: true; entry: Entry & { answer: T } };
  const memory = createPageCache<Answered>({ limit: most, gate: atOnce, alive: () => answers.alive(), now });
  answers.memories.add(memory.forget);

  async function answered(question: Q): Promise<Answered> {
    const answer = await ask(question);
    return { keep: true, entry: { answer, tags: new Set(tags(answer, question)), expiresAt: now() + longest, bytes: 1 } };
  }

  return async (question: Q): Promise<T> => {
    const name = key(question);
    const kept = memory.get(name) ?? (await memory.fly(name, () => answered(question))).entry;
    return kept.answer;
  };
}
