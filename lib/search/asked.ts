// What somebody asks of the search, read from the address: any text is a valid search.
import { type Locale, SearchKind } from "#prisma/generated/enums";
import { pageNumber } from "../stories/paging.ts";
import { fold, joined } from "./fold.ts";

/** A word, or words that must stand in this order. */
export type Term = { text: string; phrase: boolean };

export type Narrowing = { kind?: SearchKind; author?: string; tag?: string; year?: number };

export type Asked = {
  /** As it was typed, for the field and for links. */
  text: string;
  terms: readonly Term[];
  narrowing: Narrowing;
  page: number;
};

export const isNarrowed = ({ narrowing }: Pick<Asked, "narrowing">): boolean => Object.keys(narrowing).length > 0;

/** What is typed beyond is not looked for; nobody remembers more of a text. */
const mostTerms = 12;
const longestText = 300;
const longestWord = 60;
const longestSlug = 200;

export function readAsked(query: URLSearchParams, locale: Locale): Asked {
  const text = tidy(query.get("words") ?? "");
  const author = slugOf(query.get("author"));
  const tag = slugOf(query.get("tag"));
  const kind = Object.values(SearchKind).find((known) => known === query.get("kind"));
  const year = /^(19|20)\d\d$/.test(query.get("year") ?? "") ? Number(query.get("year")) : undefined;
  const narrowing = { ...(kind && { kind }), ...(author && { author }), ...(tag && { tag }), ...(year && { year }) };
  return { text, terms: termsOf(text, locale), narrowing, page: pageNumber(query.get("page")) ?? 1 };
}

const tidy = (text: string) =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longestText)
    .toWellFormed();

const slugOf = (given: string | null) => (given && given.length <= longestSlug && /^[a-z0-9-]+$/.test(given) ? given : undefined);

/** In quotation marks of any kind; one that is never closed is none. */
const quoted = /["„“”«»]([^"„“”«»]*)["„“”«»]/gu;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words and phrases of what was typed, each once. */
export function termsOf(text: string, locale: Locale): Term[] {
  const phrases: string[] = [];
  const rest = text.replace(quoted, (_, phrase: string) => {
    phrases.push(phrase);
    return " ";
  });
  const terms = [
    ...phrases.map((phrase): Term => ({ text: wordsIn(phrase).join(" "), phrase: wordsIn(phrase).length > 1 })),
    ...wordsIn(rest).map((text): Term => ({ text, phrase: false })),
  ];
  const seen = new Map(terms.map((term) => [fold(term.text, locale), term] as const));
  return [...seen].flatMap(([folded, term]) => (folded === "" ? [] : [term])).slice(0, mostTerms);
}

const wordsIn = (text: string): string[] => (joined(text).match(word) ?? []).map((each) => each.slice(0, longestWord).toWellFormed());
