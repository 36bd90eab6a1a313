// Whether a pattern stays quick on whatever somebody may write against it. Linear in time is not enough: with a large factor, a hundred
// patterns and a long comment the portal would still stand still.
import { setImmediate } from "node:timers/promises";
import type { Find } from "./compile.ts";
import { longest, materialOfComment } from "./material.ts";
import { compilePattern } from "./pattern.ts";
import type { Definition } from "./rule.ts";

/** Milliseconds for the longest comment. Patterns for advertising take up to 3, those made to be slow 15 and more. */
const limit = 10;
/** A machine may be busy with something else: what counts is the fastest of so many. */
const tries = 5;

/** Why the rule must not be in use: somebody could write a comment on which it takes long, or it is no rule at all. */
export type Unfit = "slow" | "broken";

export async function unfitness({ kind, term }: Pick<Definition, "kind" | "term">): Promise<Unfit | undefined> {
  if (kind !== "pattern") return undefined;
  const compiled = await compilePattern(term);
  if ("problem" in compiled) return "broken";
  for (const text of textsAgainst(term)) {
    if (takesLong(compiled.find, text)) return "slow";
    await setImmediate(); // the process serves readers meanwhile
  }
  return undefined;
}

function takesLong(find: Find, text: string): boolean {
  const material = materialOfComment({ text, authorName: "", authorUrl: null }, "");
  for (let turn = 0; turn < tries; turn++) {
    const begun = performance.now();
    find(material);
    if (performance.now() - begun < limit) return false;
  }
  return true;
}

const sentence = "Ein Satz mit vielen Wörtern, wie ihn jemand schreibt. ";
const usual = ["a", "b", "x", "1", " "];
/** More letters of a pattern make no worse texts. */
const mostLetters = 12;

// An automaton has most to do with a text that keeps all its hopes alive and fulfils none: the pattern's own letters, in an order
// without an order, and now one of them left out and now another.
function* textsAgainst(pattern: string): Generator<string> {
  const spelled = pattern.match(/[\p{L}\p{N} ]/gu) ?? [];
  const letters = [...new Set([...spelled, ...(spelled.length < 2 ? usual : [])])].slice(0, mostLetters);
  yield repeated(sentence);
  yield repeated(`${spelled.join("")}.`);
  yield mixed(letters);
  yield mixed(usual.slice(0, 2));
  yield mixed([...letters, ...usual]);
  for (const letter of letters) {
    yield repeated(letter);
    yield mixed([...letters.filter((other) => other !== letter), "."]);
  }
}

const repeated = (text: string) => text.repeat(Math.ceil(longest / text.length)).slice(0, longest);

/** Without an order, and always the same. */
function mixed(letters: readonly string[]): string {
  let state = 42;
  return Array.from({ length: longest }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return letters[(state >>> 16) % letters.length] ?? "";
  }).join("");
}
