// From a rule to what finds it.
import { compileHost } from "./host.ts";
import type { Material } from "./material.ts";
import { compileMeasure } from "./measure.ts";
import { compilePattern } from "./pattern.ts";
import type { Definition, Rule } from "./rule.ts";
import { compileWord } from "./word.ts";

/** Answers with what it found in the comment. */
export type Find = (material: Material) => string | undefined;
/** Of a broken rule nobody knows what it would have found. */
export type CompiledRule = Rule & { find: Find | "broken" };

export async function compile({ kind, term, way, least }: Definition): Promise<Find> {
  if (kind === "word") return compileWord(term, way);
  if (kind === "host") return compileHost(term);
  if (kind === "measure") return compileMeasure(term, least);
  const compiled = await compilePattern(term);
  // What is kept has been compiled before: a pattern that no longer can be is broken, and no reason to let anything pass.
  if ("problem" in compiled) throw new Error(`the pattern of a rule is refused: ${compiled.problem}`);
  return compiled.find;
}
