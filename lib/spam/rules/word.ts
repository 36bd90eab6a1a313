// Words and phrases: as they stand, in their forms, or inside compounds. Letters are compared as letters.ts folds them.
import type { RuleWay } from "#prisma/generated/enums";
import { fold, wordsOf } from "../letters.ts";
import { loadStems, type Nature, type StemsOf, withoutUmlaut, withUmlaut } from "./inflection.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Material } from "./material.ts";

/** Which words of a comment are the one that is looked for. */
type OneWord = (lexicon: Lexicon) => Generator<string>;

/** What finds the words in a comment; it answers with the words that it found. */
export async function compileWord(term: string, way: RuleWay): Promise<(material: Material) => string | undefined> {
  const typed = term.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const nature = typed.some((word) => /^\p{Lu}/u.test(word)) ? "noun" : "verb";
  const stemsOf = way === "exact" ? () => [] : await loadStems();
  const phrase = wordsOf(fold(term)).map((word) => compileOne(word, way, nature, stemsOf));
  return ({ words, lexicon }) => {
    const wanted = eachOf(phrase, lexicon());
    const [first, ...others] = wanted;
    if (!first) return undefined;
    const placesOf = (form: string) => lexicon().placesOf(form);
    const starts = [...first].flatMap((form) => placesOf(form).find((start) => follows(others, words, start + 1)) ?? []);
    const start = starts.toSorted((one, other) => one - other)[0];
    return start === undefined
      ? undefined
      : words
          .slice(start, start + wanted.length)
          .flatMap(([word = ""]) => word)
          .join(" ");
  };
}

/** The forms of each word of the phrase; none as soon as one has none. Of a single word one is enough. */
function eachOf(phrase: readonly OneWord[], lexicon: Lexicon): ReadonlySet<string>[] {
  const wanted: ReadonlySet<string>[] = [];
  for (const find of phrase) {
    const forms = new Set(phrase.length > 1 ? find(lexicon) : find(lexicon).take(1));
    if (forms.size === 0) return [];
    wanted.push(forms);
  }
  return wanted;
}

const follows = (wanted: readonly ReadonlySet<string>[], words: Material["words"], from: number) =>
  wanted.every((forms, place) => words[from + place]?.some((word) => forms.has(word)));

function compileOne(word: string, way: RuleWay, nature: Nature, stemsOf: StemsOf): OneWord {
  const bends = way !== "exact" && word.length >= shortestBent;
  const forms = bends ? formsOf(word, nature, stemsOf) : undefined;
  const inside = bends && way === "compound" && word.length >= shortestInside ? insideOf(word, nature, stemsOf) : undefined;
  return function* (lexicon) {
    if (lexicon.placesOf(word).length > 0) yield word;
    if (forms) yield* forms(lexicon);
    if (inside) yield* inside(lexicon);
  };
}

/** Shorter words are left as they are: cutting endings off them would make them others. */
const shortestBent = 3;
/** Shorter words stand in too many others by chance. */
const shortestInside = 4;

function formsOf(word: string, nature: Nature, stemsOf: StemsOf): OneWord {
  const names = new Set(stemsOf(word, nature));
  // Every form begins like the word does, give or take an umlaut and the last letters.
  const stems = [...names].map((name) => name.slice(3)).flatMap((stem) => [stem, withoutUmlaut(stem), withUmlaut(stem)]);
  const beginnings = [...new Set([word, ...stems].map((stem) => stem.slice(0, Math.max(3, stem.length - 3))))];
  return function* (lexicon) {
    yield* lexicon.named(names, beginnings, nature, stemsOf);
  };
}

// A word in a compound: at its beginning, in its middle or at its end, with a joint of the German kind and with endings.
// What stands around it must be a word itself, as far as that can be seen: three letters, one of them a vowel.
function insideOf(word: string, nature: Nature, stemsOf: StemsOf): OneWord {
  const stem = rootOf(word, stemsOf(word, nature));
  const roots = [...new Set([word, stem, ...(nature === "noun" ? [withUmlaut(stem)] : [])])].filter(
    (root) => root.length >= shortestInside,
  );
  return function* (lexicon) {
    for (const root of roots) for (const there of lexicon.having(root)) if (isPart(root, there)) yield there.word;
  };
}

const ending = /^(?:e|s|n|en|er|es|em|ern|et|te|ten|in|innen)?$/;
const wordBefore = /^(?=.*[aeiouy]).{3,}$/;
/** "diskreditiert" and "specialisation" are no compounds: such endings make one word of another. */
const wordAfter = /^(?!i(?:er|on|s[acimt]|tae))(?=.*[aeiouy]).{3,}$/;

function isPart(root: string, { word, at }: { word: string; at: number }): boolean {
  const after = word.slice(at + root.length);
  return (at === 0 || wordBefore.test(word.slice(0, at))) && (ending.test(after) || wordAfter.test(after));
}

/** The shortest beginning that all forms share. */
function rootOf(word: string, names: readonly string[]): string {
  const stems = names.map((name) => name.slice(3));
  return stems.filter((stem) => word.startsWith(stem)).reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest), word);
}
