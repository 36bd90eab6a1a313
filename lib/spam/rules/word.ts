// Words and phrases: as they stand, in their forms, or inside compounds. Letters are compared as letters.ts folds them.
import type { RuleWay } from "#prisma/generated/enums";
import { fold, wordsOf } from "../letters.ts";
import { loadStems, withoutUmlaut, withUmlaut } from "./inflection.ts";
import type { Material } from "./material.ts";

type OneWord = {
  matches: (word: string) => boolean;
  /** One of these stands in every word that matches: looked for first, in the whole line. */
  cores: readonly string[];
};

/** What finds the words in a comment; it answers with the words that it found. */
export async function compileWord(term: string, way: RuleWay): Promise<(material: Material) => string | undefined> {
  const typed = term.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const noun = typed.some((word) => /^\p{Lu}/u.test(word));
  const stemsOf = way === "exact" ? () => [] : await loadStems();
  const phrase = wordsOf(fold(term)).map((word) => compileOne(word, way, (each) => stemsOf(each, noun ? "noun" : "verb"), noun));
  const [first] = phrase;
  if (!first) return () => undefined;
  return ({ words, line }) => {
    if (!first.cores.some((core) => line.includes(core))) return undefined;
    for (const start of words.keys()) {
      const found = phrase.flatMap(({ matches }, place) => words[start + place]?.find(matches) ?? []);
      if (found.length === phrase.length)
        return words
          .slice(start, start + phrase.length)
          .flatMap(([word = ""]) => word)
          .join(" ");
    }
    return undefined;
  };
}

type Stems = (word: string) => readonly string[];

function compileOne(word: string, way: RuleWay, stemsOf: Stems, noun: boolean): OneWord {
  if (way === "exact" || word.length < shortestBent) return { matches: (other) => other === word, cores: [word] };
  const forms = formsOf(word, stemsOf);
  if (way === "inflected" || word.length < shortestInside) return forms;
  const inside = insideOf(word, stemsOf, noun);
  return { matches: (other) => forms.matches(other) || inside.matches(other), cores: [...forms.cores, ...inside.cores] };
}

/** Shorter words are left as they are: cutting endings off them would make them others. */
const shortestBent = 3;
/** Shorter words stand in too many others by chance. */
const shortestInside = 4;

function formsOf(word: string, stemsOf: Stems): OneWord {
  const names = new Set(stemsOf(word));
  // Every form begins like the word does, give or take an umlaut and the last letters.
  const beginnings = [...names].map((name) => name.slice(3)).flatMap((stem) => [stem, withoutUmlaut(stem), withUmlaut(stem)]);
  const cores = [...new Set([word, ...beginnings].map((stem) => stem.slice(0, Math.max(3, stem.length - 3))))];
  return {
    matches: (other) => other === word || (cores.some((core) => other.startsWith(core)) && stemsOf(other).some((name) => names.has(name))),
    cores,
  };
}

// A word in a compound: at its beginning, in its middle or at its end, with a joint of the German kind and with endings.
// What stands around it must be a word itself, as far as that can be seen: three letters, one of them a vowel.
function insideOf(word: string, stemsOf: Stems, noun: boolean): OneWord {
  const stem = rootOf(word, stemsOf);
  const roots = [...new Set([word, stem, ...(noun ? [withUmlaut(stem)] : [])])].filter((root) => root.length >= shortestInside);
  return { cores: roots, matches: (other) => roots.some((root) => standsIn(root, other)) };
}

const ending = /^(?:e|s|n|en|er|es|em|ern|et|te|ten|in|innen)?$/;
const wordBefore = /^(?=.*[aeiouy]).{3,}$/;
/** "diskreditiert" and "specialisation" are no compounds: such endings make one word of another. */
const wordAfter = /^(?!i(?:er|on|s[acimt]|tae))(?=.*[aeiouy]).{3,}$/;

function standsIn(root: string, word: string): boolean {
  for (let at = word.indexOf(root); at >= 0; at = word.indexOf(root, at + 1)) {
    const [before, after] = [word.slice(0, at), word.slice(at + root.length)];
    if ((at === 0 || wordBefore.test(before)) && (ending.test(after) || wordAfter.test(after))) return true;
  }
  return false;
}

/** The shortest beginning that all forms share. */
function rootOf(word: string, stemsOf: Stems): string {
  const stems = stemsOf(word).map((name) => name.slice(3));
  return stems.filter((stem) => word.startsWith(stem)).reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest), word);
}
