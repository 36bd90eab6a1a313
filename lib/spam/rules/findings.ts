// What the rules of the house say about a submission. On trial a rule is written down and counts for nothing.
import type { Evidence, Finding } from "../check.ts";
import type { CompiledRule } from "./compile.ts";
import { materialOf } from "./material.ts";
import { checkOf, effects, mostSuspicions } from "./rule.ts";

type RuleFinding = Finding & { check: string; version: number };

export function ruleFindings(evidence: Evidence): RuleFinding[] {
  if (evidence.rules.length === 0) return [];
  const material = materialOf(evidence);
  let suspicions = 0;
  return evidence.rules.flatMap((rule) => {
    const found = rule.find(material);
    if (found === undefined) return [];
    const counts = rule.state === "active" && (rule.effect !== "suspect" || suspicions++ < mostSuspicions);
    return { check: checkOf(rule.id), version: rule.version, ...findingOf(rule, found, counts) };
  });
}

function findingOf(rule: CompiledRule, found: string, counts: boolean): Finding {
  const { weight, forcesHold } = effects[rule.effect];
  const detail = { term: rule.term, found: found.slice(0, longestFound), least: rule.least };
  if (rule.state === "trial") return { reason: "ruleOnTrial", detail, weight: 0 };
  return { reason: reasons[rule.kind], detail, weight: counts ? weight : 0, ...(forcesHold && { forcesHold }) };
}

const longestFound = 80;
const reasons = { word: "ruleWord", pattern: "rulePattern", host: "ruleHost", measure: "ruleMeasure" } as const;
