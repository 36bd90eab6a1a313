// Rules of the house, compiled as the filter has them; a word that is on and blocks unless said otherwise.
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { type CompiledRule, compile } from "#lib/spam/rules/compile";
import type { Rule } from "#lib/spam/rules/rule";

export async function aRule(given: Partial<Rule> = {}): Promise<CompiledRule> {
  const rule: Rule = {
    id: newId(),
    kind: "word",
    term: "wunderpille",
    least: 0,
    way: "exact",
    effect: "blocked",
    state: "active",
    version: 1,
    ...given,
  };
  return { ...rule, find: await compile(rule) };
}

/** The same as a row. */
export async function aKeptRule(given: Partial<Rule> = {}): Promise<CompiledRule> {
  const rule = await aRule(given);
  const { find: _, ...row } = rule;
  await db.filterRule.create({ data: row, select: { id: true } });
  return rule;
}

/** What a dry run says that nothing stands in the way of. */
export async function ran<T extends object>(outcome: Promise<T | string>): Promise<T> {
  const run = await outcome;
  if (typeof run === "string") throw new Error(run);
  return run;
}
