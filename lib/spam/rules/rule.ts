// A rule of the house: what to look for, how, and what finding it means.
import { z } from "zod";
import { RuleEffect, RuleKind, RuleState, RuleWay } from "#prisma/generated/enums";

/** What a rule says, without its name and state. */
export const definition = z.object({
  kind: z.enum(RuleKind),
  term: z.string(),
  least: z.number().int(),
  way: z.enum(RuleWay),
  effect: z.enum(RuleEffect),
});
export type Definition = z.infer<typeof definition>;

export const rule = definition.extend({ id: z.string(), version: z.number().int(), state: z.enum(RuleState) });
export type Rule = z.infer<typeof rule>;

/** Log-odds of each effect; what holds asks for a person, whatever the sum says. */
export const effects: Readonly<Record<RuleEffect, { weight: number; forcesHold: boolean }>> = {
  suspect: { weight: 1.5, forcesHold: false },
  hold: { weight: 0, forcesHold: true },
  blocked: { weight: 5, forcesHold: true },
};

/** Suspicions add up so often: a long list must not refuse a comment by itself. */
export const mostSuspicions = 3;

/** The name under which a rule's findings are kept. */
export const checkOf = (id: string) => `rule:${id}`;
export const ruleIdIn = (check: string): string | undefined => (check.startsWith("rule:") ? check.slice(5) : undefined);
