// What the rules of the house say about a submission. On trial a rule is written down and counts for nothing.
import type { Evidence, Finding } from "../check.ts";
import type { CompiledRule } from "./compile.ts";
import { type Material, materialOf } from "./material.ts";
import { checkOf, effects, mostSuspicions } from "./rule.ts";

type RuleFinding = Finding & { check: string; version: number };

export function ruleFindings(evidence: Evidence): RuleFinding[] {
  if (evidence.rules.length === 0) return [];
  const material = materialOf(evidence);
  let suspicions = 0;
  return evidence.rules.flatMap((rule) => {
    const found = foundBy(rule, material);
    if (found === undefined) return [];
    if (found === broken) return rule.state === "active" ? brokenFinding(rule) : [];
    const counts = rule.state === "active" && (rule.effect !== "suspect" || suspicions++ < mostSuspicions);
    return { check: checkOf(rule.id), version: rule.version, ...findingOf(rule, found, counts) };
  });
}

const broken = Symbol("broken");

function foundBy({ find }: CompiledRule, material: Material): string | undefined | typeof broken {
  if (find === "broken") return broken;
  try {
    return find(material);
  } catch (error) {
    console.error("A rule fails on a comment", error);
    return broken;
  }
}

// It might have held the comment or blocked it: a person looks instead. It has a name of its own, so as not to count as a find of the rule.
const brokenFinding = ({ term, least, version }: CompiledRule): RuleFinding[] => [
  { check: "broken-rule", version, reason: "ruleBroken", detail: { term, least }, weight: 0, forcesHold: true },
];

function findingOf(rule: CompiledRule, found: string, counts: boolean): Finding {
  const { weight, forcesHold } = effects[rule.effect];
  const detail = { term: rule.term, found: found.slice(0, longestFound), least: rule.least };
  if (rule.state === "trial") return { reason: "ruleOnTrial", detail, weight: 0 };
  return { reason: reasons[rule.kind], detail, weight: counts ? weight : 0, ...(forcesHold && { forcesHold }) };
}

const longestFound = 80;
const reasons = { word: "ruleWord", pattern: "rulePattern", host: "ruleHost", measure: "ruleMeasure" } as const;
