// What a text looks like, whatever it says: lengths and counts in coarse steps.
import { disguisesIn, dressed } from "../letters.ts";
import { bareNamesIn, spelledHostsIn } from "../links.ts";
import type { Collector } from "./collector.ts";

export function shapeFeatures(found: Collector, text: string, words: readonly string[]): void {
  const letters = count(text, /\p{L}/gu);
  const emoji = text.match(/\p{Extended_Pictographic}/gu) ?? [];
  const shape: Readonly<Record<string, number>> = {
    words: stepOf(words.length),
    capitals: share(count(text, /\p{Lu}/gu), letters),
    shouted: stepOf(count(text, /\b\p{Lu}{3,}\b/gu)),
    figures: share(count(text, /\p{N}/gu), text.length),
    mixedWords: stepOf(words.filter((word) => /\d/.test(word) && /\p{L}/u.test(word)).length),
    emoji: stepOf(emoji.length),
    kindsOfEmoji: stepOf(new Set(emoji).size),
    calls: stepOf(count(text, /!/g)),
    questions: stepOf(count(text, /\?/g)),
    lines: stepOf(count(text, /\n/g)),
    links: stepOf(count(text, /https?:\/\/|www\./gi)),
    bareHosts: stepOf(bareNamesIn(text).length),
    spelledHosts: stepOf(spelledHostsIn(text).length),
    disguises: stepOf(disguisesIn(text)),
    apart: stepOf(count(text, /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][ ._-]){3,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu)),
    dressed: stepOf(count(text, dressed)),
    phones: stepOf(count(text, /\+?\d[\d ()/-]{7,}\d/g)),
    foreign: share(count(text, /[\p{L}--\p{Script=Latin}]/gv), letters),
    rare: share(new Set(words).size, words.length),
    emojiAtEnd: /\p{Extended_Pictographic}[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]*$/u.test(text.trimEnd()) ? 1 : 0,
  };
  for (const [name, step] of Object.entries(shape)) found.add("shape", `${name} ${step}`);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
/** 0, 1, 2–3, 4–7, 8–15 … */
const stepOf = (number: number) => Math.min(Math.ceil(Math.log2(number + 1)), 9);
/** Tenths. */
const share = (part: number, whole: number) => (whole === 0 ? -1 : Math.round((10 * part) / whole));
