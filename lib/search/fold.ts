// One spelling for what is written and what is typed. The database folds by the same rules (search_fold); a test compares the two.
import type { Locale } from "#prisma/generated/enums";

const invisible = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;
const letters: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l" };
/** "E-Mail" is one word. */
const letterAndWord = /(?<![\p{L}\p{N}_])([\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}]{2,})/gu;

/** Small letters without accents, words parted by single blanks; German umlauts are bare, however they are typed. */
export function fold(text: string, locale: Locale): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(invisible, "")
    .replace(/[ßæœøł]/g, (letter) => letters[letter] ?? letter);
  const words = joined(plain)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (locale !== "de") return words;
  // Behind a, e and q the two stay apart: "Frauen", "neue", "Quelle".
  return words
    .replaceAll("ae", "a")
    .replaceAll("oe", "o")
    .replace(/(?<![aeq])ue/g, "u");
}

/** A single letter loses the hyphen behind it: it is a word only together with the next. */
export const joined = (text: string) => text.replace(letterAndWord, "$1");
