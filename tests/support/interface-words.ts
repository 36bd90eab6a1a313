// What the interface says in one language and never in the other: the catalogue's texts, and the fixed parts of those that vary.
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** Says nothing of its own: what a function adds to it is the interface's. */
const blank = "7";
/** Shorter ones are names of things in both languages, or parts of other words. */
const tellsEnough = 6;

/** The fixed parts of everything that the catalogue says in a language. */
export function phrasesOf(locale: Locale): Set<string> {
  return new Set(valuesOf(texts(locale)).flatMap(fixedParts).filter(tells));
}

/** Phrases of one language that the other does not have. */
export function phrasesOnlyIn(locale: Locale): string[] {
  const others = [...phrasesOf(locale === "de" ? "en" : "de")];
  return [...phrasesOf(locale)].filter((phrase) => !others.some((other) => other.includes(phrase)));
}

function valuesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (varies(value)) return saidBy(value);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(valuesOf) : [];
}

type Varying = (...about: never[]) => unknown;
const varies = (value: unknown): value is Varying => typeof value === "function";

/** What it says of something; one that wants to know more than a word or a number is left out. */
function saidBy(say: Varying): string[] {
  try {
    return [blank, true, false].flatMap((about) => {
      const said: unknown = Reflect.apply(say, undefined, [about, about, about, about]);
      return typeof said === "string" ? [said] : [];
    });
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

const fixedParts = (said: string) => said.split(/7|true|false|undefined/).map((part) => part.replace(/\s+/g, " ").trim());
const tells = (part: string) => part.length >= tellsEnough && /\p{L}{4}/u.test(part);
