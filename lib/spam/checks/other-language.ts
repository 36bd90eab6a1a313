import { detectAll } from "tinyld";
import type { Check, Evidence } from "../check.ts";

/** Shorter texts are guessed too often; dialect is never far enough from German to be another language. */
const letters = 80;
const enough = 600;
/** Languages worth telling apart. Rarer ones are what source code, names and dialect are mistaken for. */
const only = "ar bg cs da de el en es fi fr he hi hr hu id it ja ko nl no pl pt ro ru sk sr sv th tl tr uk vi zh".split(" ");
/** What a German text in dialect is mistaken for. */
const neighbours = new Set(["nl", "da", "sv", "no"]);

export const otherLanguage: Check = {
  name: "other-language",
  version: 1,
  inspect: (evidence) => {
    const found = languageOf(evidence);
    return found && { reason: "otherLanguage", detail: { language: found.language }, weight: found.language === "en" ? 0.5 : 2 };
  },
};

// English under a German story is common and honest; so it weighs little.
function languageOf({ text, locale }: Evidence): { language: string } | undefined {
  const sample =
    text
      .replace(/\bhttps?:\S+/g, " ")
      .match(/[\p{L}\p{M}]+/gu)
      ?.join(" ")
      .slice(0, enough) ?? "";
  if (sample.length < letters) return undefined;
  const [first, second] = detectAll(sample, { only });
  if (!first || first.lang === locale || first.accuracy < 0.5 || first.accuracy < 2 * (second?.accuracy ?? 0)) return undefined;
  if (locale === "de" && neighbours.has(first.lang)) return undefined;
  return { language: first.lang };
}
