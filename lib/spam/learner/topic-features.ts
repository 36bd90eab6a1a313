// What the house knows about advertising, as features: how much each topic says is learned, not set.
import { praise, topics } from "../known-phrases.ts";
import { phrasesIn } from "../phrases.ts";
import type { Collector } from "./collector.ts";

const topicOf = new Map([
  ...praise.map((phrase) => [phrase, "praise"] as const),
  ...topics.flatMap(({ telling, common, name }) => [
    ...telling.map((phrase) => [phrase, name] as const),
    ...common.map((phrase) => [phrase, "common"] as const),
  ]),
]);

export function topicFeatures(found: Collector, words: readonly string[], links: number): void {
  const met = new Map<string, Set<string>>();
  for (const phrase of phrasesIn(words)) {
    const topic = topicOf.get(phrase);
    if (topic !== undefined) met.set(topic, (met.get(topic) ?? new Set()).add(phrase));
  }
  for (const [topic, phrases] of met) {
    found.add("shape", `topic ${topic}`, [...phrases].join(", "));
    found.add("shape", `topic ${topic} ${Math.min(phrases.size, 4)}`);
    found.add("shape", `topic ${topic} links ${Math.min(links, 2)}`);
  }
  const different = Math.min(met.size, 3);
  found.add("shape", `topics ${different} links ${Math.min(links, 2)}`);
  found.add("shape", `praise ${Math.min(met.get("praise")?.size ?? 0, 3)} words ${Math.ceil(Math.log2(words.length + 1))}`);
}
