// Patterns in linear time: RE2's automata, bounded in size, memory and length of text, whoever writes the pattern and the text.
import type { RE2JS } from "re2js";
import type { Material } from "./material.ts";
import { type PatternProblem, problemOf } from "./pattern-problem.ts";

/** Steps of the compiled program. Patterns for advertising take 10 to 40; a comment of 10,000 characters costs at most so many times that. */
const largest = 100;
/** Memory of one automaton in bytes. Where it doesn't suffice, the slower machine without one takes over at once. */
const memory = 128 * 1024;

type Engine = typeof import("re2js");
type Finder = (material: Material) => string | undefined;
export type Compiled = { find: Finder } | { problem: PatternProblem; near: string };

/** Compiles a pattern that ignores case, or says why it is refused. The engine takes its megabytes of memory: it comes with the first pattern. */
export async function compilePattern(pattern: string): Promise<Compiled> {
  const engine = await import("re2js");
  try {
    const expression = engine.RE2JS.compile(pattern, engine.RE2JS.CASE_INSENSITIVE);
    if (matchesNothing(expression)) return { problem: "empty", near: pattern };
    if (expression.programSize() > largest) return { problem: "large", near: pattern };
    return { find: finderOf(pattern, expression, engine) };
  } catch (error) {
    if (!(error instanceof engine.RE2JSSyntaxException)) throw error;
    return { problem: problemOf(pattern, error.message), near: error.input ?? "" };
  }
}

/** A pattern that is content with nothing is content with every comment. */
const probes = ["", "a", "a b.", "\n", "9"];
const matchesNothing = (expression: RE2JS) => probes.some((probe) => expression.exec(probe)?.[0] === "");

// The text as it was written, or as letters.ts folds it: "käse" is found in "KAESE", and "casino" in Cyrillic letters.
function finderOf(pattern: string, expression: RE2JS, { RE2JS, RE2Set }: Engine): Finder {
  const set = new RE2Set(RE2Set.UNANCHORED, RE2JS.CASE_INSENSITIVE, memory);
  set.add(pattern);
  set.compile();
  return ({ plain, folded }) => {
    const where = [plain, folded].find((text) => set.match(text).length > 0);
    return where === undefined ? undefined : String(expression.exec(where)?.[0] ?? "").trim() || pattern;
  };
}
