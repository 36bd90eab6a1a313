import { detectAll } from "tinyld/light";
import type { Check, Evidence } from "../check.ts";

/** Shorter texts are guessed too often. */
const letters = 80;
const enough = 600;
/** What a German text is mistaken for. */
const neighbours = new Set(["nl", "da", "sv", "no"]);

/** Small words that stand in nearly every text of a language, dialect included, and in hardly any other. */
const smallWords = {
  de: new Set("und der das nicht ist ich mit auf auch ein eine den von dass sie wir aber noch nur wie net ned nit sich bei vor".split(" ")),
  en: new Set("the and of that this with you are not have for they what but from would".split(" ")),
};
/** So many different ones, and nobody is asked: whoever writes like that writes our language. */
const own = 3;

export const otherLanguage: Check = {
  name: "other-language",
  version: 1,
  inspect: (evidence) => {
    const language = languageOf(evidence);
    // English under a German story is common and honest; so it weighs little.
    return language ? { reason: "otherLanguage", detail: { language }, weight: language === "en" ? 0.5 : 2 } : undefined;
  },
};

function languageOf({ text, locale, tokens }: Evidence): string | undefined {
  if (smallWords[locale].intersection(new Set(tokens)).size >= own) return undefined;
  const words = text.replace(/\bhttps?:\S+/g, " ").match(/[\p{L}\p{M}]+/gu) ?? [];
  const sample = words.join(" ").slice(0, enough);
  if (sample.length < letters) return undefined;
  const [first, second] = detectAll(sample);
  if (!first || first.lang === locale || first.accuracy < 0.5 || first.accuracy < 2 * (second?.accuracy ?? 0)) return undefined;
  return locale === "de" && neighbours.has(first.lang) ? undefined : first.lang;
}
