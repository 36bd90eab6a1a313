// What a rule finds and what it doesn't, tried with the rule itself: the form shows it before anything is switched on.
import { compile } from "./compile.ts";
import { readableHost, registeredOf } from "./host.ts";
import { withUmlaut } from "./inflection.ts";
import { materialOfComment } from "./material.ts";
import type { Definition } from "./rule.ts";

export type Examples = { found: string[]; passed: string[] };

export async function examplesOf(definition: Definition): Promise<Examples> {
  const { kind, term } = definition;
  if (kind !== "word" && kind !== "host") return { found: [], passed: [] };
  const find = await compile(definition);
  const finds = (text: string) => find(materialOfComment({ text, authorName: "", authorUrl: null }, "")) !== undefined;
  const { asked, told } = kind === "word" ? aroundWord(term) : aroundHost(term);
  return {
    found: unique([...told, ...asked]).filter(finds),
    // Of the others only those are told that somebody might expect.
    passed: unique(told).filter((text) => !finds(text)),
  };
}

const unique = (texts: readonly string[]) => [...new Set(texts)];
const nounEndings = ["e", "en", "s", "es"];
const verbEndings = ["e", "st", "t", "te"];
const otherEndings = ["e", "er", "es", "s"];

/** `told` are told either way, `asked` only if they are found. */
function aroundWord(term: string): { asked: string[]; told: string[] } {
  const last = term.slice(term.search(/[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]*$/u));
  const before = term.slice(0, term.length - last.length);
  const noun = /^\p{Lu}/u.test(last);
  const bent = noun ? pluralsLike(last) : bentLike(last);
  const compounds = [`Sofort${last.toLowerCase()}`, `${last}beratung`, `Sofort${last.toLowerCase()}vermittlung`];
  return {
    told: [term, term.toUpperCase(), ...compounds.map((word) => before + word)],
    asked: [...bent.map((word) => before + word), spelledOut(term), disguised(term)],
  };
}

const pluralsLike = (word: string) =>
  word.endsWith("e")
    ? [`${word}n`]
    : [
        ...nounEndings.map((end) => word + end),
        ...(hasOneVowel(word) ? ["e", "er"] : []).map((end) => umlauted(word + end)).filter(hasUmlaut),
      ];
// Hardly any longer word has an umlaut in its plural: "Telefone" are no "Teleföne".
const hasOneVowel = (word: string) => word.match(/[aeiouyäöü]+/gi)?.length === 1;
const hasUmlaut = (word: string) => /[äöüÄÖÜ]/.test(word);
const bentLike = (word: string) =>
  word.endsWith("en") ? verbEndings.map((end) => word.slice(0, -2) + end) : otherEndings.map((end) => word + end);
const umlauted = (word: string) => {
  const digraph = withUmlaut(word.toLowerCase().replace(/e(r?)$/, "|$1"));
  const plain = digraph
    .replace("aeu", "äu")
    .replace(/(?<![aeouq])([aou])e/, (_, vowel: string) => ({ a: "ä", o: "ö", u: "ü" })[vowel] ?? vowel);
  return plain.replace("|", "e").replace(/^./u, (first) => first.toUpperCase());
};
const spelledOut = (term: string) => [...term.replace(/\s+/g, "")].join(" ");
const disguised = (term: string) => term.replace(/[eE]/, "3").replace(/[iI]/, "1").replace(/[oO]/, "0");

function aroundHost(host: string): { asked: string[]; told: string[] } {
  const readable = readableHost(host);
  return {
    told: unique([host, readable, `shop.${readable}`, `https://www.${host}/angebot`, `mein-${readable}`, registeredOf(host)]),
    asked: [],
  };
}
