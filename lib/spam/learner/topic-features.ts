// What the house knows about advertising, as features: how much each topic says is learned, not set.
import { praise, topics } from "../known-phrases.ts";
import type { Collector } from "./collector.ts";

const praises = new Set(praise);
const topicOf = new Map(topics.flatMap(({ name, phrases }) => phrases.map((phrase) => [phrase, name] as const)));
/** Longest phrase of the lists, in words. */
const longest = 4;

export function topicFeatures(found: Collector, words: readonly string[], links: number): void {
  const met = new Map<string, Set<string>>();
  for (const phrase of phrasesOf(words)) {
    const topic = topicOf.get(phrase) ?? (praises.has(phrase) ? "praise" : undefined);
    if (topic !== undefined) met.set(topic, (met.get(topic) ?? new Set()).add(phrase));
  }
  for (const [topic, phrases] of met) {
    found.add("shape", `topic ${topic}`, [...phrases].join(", "));
    found.add("shape", `topic ${topic} ${Math.min(phrases.size, 4)}`);
    found.add("shape", `topic ${topic} links ${Math.min(links, 2)}`);
  }
  const kinds = Math.min(met.size, 3);
  found.add("shape", `topics ${kinds} links ${Math.min(links, 2)}`);
  found.add("shape", `praise ${Math.min(met.get("praise")?.size ?? 0, 3)} words ${Math.ceil(Math.log2(words.length + 1))}`);
}

function* phrasesOf(words: readonly string[]): Generator<string> {
  for (let start = 0; start < words.length; start++) {
    let phrase = "";
    for (const word of words.slice(start, start + longest)) {
      phrase = phrase === "" ? word : `${phrase} ${word}`;
      yield phrase;
    }
  }
}
