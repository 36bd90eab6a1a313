// What the forms of the rule lab send. What is wrong is told beside the field, in words (lib/messages: rules.problems).
import { z } from "zod";
import { RuleEffect, RuleKind, RuleState, RuleWay } from "#prisma/generated/enums";
import { idPattern } from "../../id.ts";
import { cleanLine } from "../../text/clean.ts";
import { type HostProblem, hostOf } from "./host.ts";
import { bounds, isMeasure } from "./measure.ts";
import { compilePattern } from "./pattern.ts";
import type { PatternProblem } from "./pattern-problem.ts";
import type { Definition } from "./rule.ts";

export type RuleProblem = PatternProblem | HostProblem | "word" | "long" | "measure" | "least" | "slow";
/** Which field is wrong, why, and the part of it that is meant. */
export type FaultyField = { field: "term" | "least"; problem: RuleProblem; near: string };

/** A form as it was filled in; what isn't said is the usual. */
export const typedRule = z.object({
  kind: z.enum(RuleKind).catch("word"),
  term: z.string().catch(""),
  least: z.string().catch(""),
  way: z.enum(RuleWay).catch("inflected"),
  effect: z.enum(RuleEffect).catch("suspect"),
});
export type TypedRule = z.infer<typeof typedRule>;

const longestTerm = { word: 80, pattern: 300, host: 255, measure: 40 } as const;

/** What a filled-in form says, or what is wrong with it. */
export async function read({ kind, term, least, way, effect }: TypedRule): Promise<{ definition: Definition } | FaultyField> {
  const faulty = (problem: RuleProblem, near = "", field: FaultyField["field"] = "term") => ({ field, problem, near });
  const line =
    kind === "pattern"
      ? term
          .replace(/\p{Cc}/gu, "")
          .normalize("NFC")
          .toWellFormed()
      : cleanLine(term);
  if (line.length > longestTerm[kind]) return faulty("long");
  const said = (told: string, from = 0): { definition: Definition } => ({
    definition: { kind, term: told, least: from, way: kind === "word" ? way : "exact", effect },
  });
  if (kind === "word") return /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(line) ? said(line) : faulty("word");
  if (kind === "measure") return readMeasure(line, least, said, faulty);
  if (kind === "host") {
    const read = hostOf(line);
    return "host" in read ? said(read.host) : faulty(read.problem);
  }
  if (line.trim() === "") return faulty("empty");
  const compiled = await compilePattern(line);
  return "problem" in compiled ? faulty(compiled.problem, compiled.near) : said(line);
}

function readMeasure(
  name: string,
  least: string,
  said: (term: string, from: number) => { definition: Definition },
  faulty: (problem: RuleProblem, near?: string, field?: FaultyField["field"]) => FaultyField,
) {
  if (!isMeasure(name)) return faulty("measure");
  const from = /^\d{1,6}$/.test(least.trim()) ? Number(least) : 0;
  return from >= bounds[name].from && from <= bounds[name].to ? said(name, from) : faulty("least", "", "least");
}

const id = z.string().regex(idPattern);
const version = z.coerce.number().int().positive();

/** Which rule, as it was seen. */
export const seenRule = z.object({ id, version });
export type SeenRule = z.infer<typeof seenRule>;
/** The same from an address: "id.version". Undefined for a new rule. */
export function seenIn(text: string | undefined): SeenRule | undefined {
  const [id, version] = text?.split(".") ?? [];
  return seenRule.safeParse({ id, version }).data;
}

export const switching = seenRule.extend({ to: z.enum(RuleState) });
/** A rule begins on trial or at once; there is no rule that was never in use. */
export const beginning = z.enum(["trial", "active"]);
