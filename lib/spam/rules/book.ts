// The rules in use, compiled, as this process knows them. Each screening asks the database for the version of the rules, and for the
// rules themselves only when this process knows another: what is switched on counts from the next comment on, in every process.
import type { Policy } from "../check.ts";
import { type CompiledRule, compile } from "./compile.ts";
import type { Rule } from "./rule.ts";

type Book = { version: number; rules: readonly CompiledRule[] };

let known: Book = { version: 0, rules: [] };

/** The version to ask with. */
export const knownVersion = (): number => known.version;

/** The rules at `version`: those that came with it, or the known ones when none came. */
export async function openBook(version: number, rules: readonly Rule[] | null): Promise<readonly CompiledRule[]> {
  if (!rules) return known.rules;
  // Only what has changed is compiled anew.
  const before = new Map(known.rules.map((rule) => [wordingOf(rule), rule]));
  const book = { version, rules: await Promise.all(rules.map(async (rule) => before.get(wordingOf(rule)) ?? compiled(rule))) };
  // A transaction that began earlier may still see older rules: they are its own, not everybody's.
  if (version > known.version) known = book;
  return book.rules;
}

// All of it: a row that was changed by hand kept its version.
const wordingOf = ({ id, version, kind, term, least, way, effect, state }: Rule) =>
  JSON.stringify([id, version, kind, term, least, way, effect, state]);

/** One rule that an update or a hand in the table has broken stops neither the others nor the comments (findings.ts). */
async function compiled(rule: Rule): Promise<CompiledRule> {
  try {
    return { ...rule, find: await compile(rule) };
  } catch (error) {
    console.error(`Rule ${rule.id} cannot be used: ${error instanceof Error ? error.message : error}`);
    return { ...rule, find: "broken" };
  }
}

/** The site's own thresholds; undefined while it has none. */
export const policyOf = (holdAt: number | null, spamAt: number | null): Policy | undefined =>
  holdAt === null || spamAt === null ? undefined : { holdAt, spamAt };
