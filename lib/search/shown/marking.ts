// What of a text is shown: a passage around the words that were found, and those words told apart.
import type { Locale } from "#prisma/generated/enums";
import { fold } from "../fold.ts";

export type Piece = { text: string; found: boolean };

/** Which words of a text are among those that were found. */
export type Hunt = { locale: Locale; forms: ReadonlySet<string>; stems: readonly string[] };

/** Also a single letter with its hyphen: "E-Mail". */
const word = /(?:(?<![\p{L}\p{N}_])[\p{L}\p{N}][-\u2010\u2011](?=[\p{L}\p{N}]{2}))?[\p{L}\p{N}\p{M}\u00ad]+/gu;
/** A word that nobody has learned yet is a form of a stem when so much is added to it at most. */
const longestEnding = 3;
const shortestStem = 4;

function isFound(written: string, { locale, forms, stems }: Hunt): boolean {
  const folded = fold(written, locale);
  if (forms.has(folded)) return true;
  return stems.some(
    (stem) => folded === stem || (stem.length >= shortestStem && folded.startsWith(stem) && folded.length - stem.length <= longestEnding),
  );
}

/** The text in pieces: what was found and what stands between. */
export function marked(text: string, hunt: Hunt): Piece[] {
  const pieces: Piece[] = [];
  let after = 0;
  for (const { start, end } of findsIn(text, hunt)) {
    if (start > after) pieces.push({ text: text.slice(after, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    after = end;
  }
  return after < text.length ? [...pieces, { text: text.slice(after), found: false }] : pieces;
}

type Find = { start: number; end: number; word: string };

function findsIn(text: string, hunt: Hunt): Find[] {
  const known = new Map<string, boolean>();
  return [...text.matchAll(word)].flatMap((match) => {
    const [written] = match;
    const hit = known.get(written) ?? isFound(written, hunt);
    known.set(written, hit);
    return hit ? [{ start: match.index, end: match.index + written.length, word: fold(written, hunt.locale) }] : [];
  });
}

/** Nobody waits for the end of a very long text to be looked through. */
const longestLook = 30_000;
const passage = 240;
const lead = 60;

/** The passage with most of the words, marked; null where the text has none. */
export function excerptOf(whole: string, hunt: Hunt): Piece[] | null {
  const text = whole.slice(0, longestLook);
  const finds = findsIn(text, hunt);
  const best = densest(finds);
  if (!best) return null;
  const from = startOfWord(text, best.start - lead);
  const until = endOfWord(text, from + passage);
  const pieces = marked(text.slice(from, until), hunt);
  return [...(from > 0 ? [{ text: "… ", found: false }] : []), ...pieces, ...(until < text.length ? [{ text: " …", found: false }] : [])];
}

/** The find from which on most different words stand within a passage. */
function densest(finds: readonly Find[]): Find | undefined {
  let [best, most]: [Find | undefined, number] = [undefined, 0];
  for (const [place, find] of finds.entries()) {
    const words = new Set<string>();
    for (let next = place; next < finds.length; next++) {
      const other = finds[next];
      if (!other || other.end > find.start + passage - lead) break;
      words.add(other.word);
    }
    if (words.size > most) [best, most] = [find, words.size];
  }
  return best;
}

function startOfWord(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.indexOf(" ", at);
  return blank < 0 ? at : blank + 1;
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.lastIndexOf(" ", at);
  return blank <= 0 ? at : blank;
}
