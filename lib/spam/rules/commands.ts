// Rules come, change and are switched. Each change is a version with its own row; who changes what has changed meanwhile is told so.
import type { z } from "zod";
import type { RuleState } from "#prisma/generated/enums";
import type { Moderator } from "../../accounts/guard.ts";
import { db, type Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import { ruleWording } from "../../steps/step.ts";
import type { Definition } from "./rule.ts";
import type { SeenRule } from "./schema.ts";
import { type Unfit, unfitness } from "./strain.ts";

/** So many are in use at most: each comment is compared with all of them. */
export const most = { pattern: 100, others: 2_000 } as const;

export type Refused = "exists" | "too-many" | Unfit;
export type Changed = "changed" | "changed-meanwhile" | Refused;

export async function createRule(
  definition: Definition,
  state: "trial" | "active",
  moderator: Moderator,
): Promise<{ id: string } | Refused> {
  const unfit = await unfitness(definition);
  if (unfit) return unfit;
  return change(async (tx) => {
    if (await isFull(tx, definition.kind)) return "too-many";
    const data = [{ id: newId(), ...definition, state }];
    const [made] = await tx.filterRule.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } });
    if (!made) return "exists";
    await keep(tx, made.id, moderator, null);
    return made;
  });
}

/** Gives the rule another wording; its kind stays. */
export async function changeRule(
  { id, version }: SeenRule,
  definition: Definition,
  state: RuleState,
  moderator: Moderator,
): Promise<Changed> {
  const unfit = await unfitness(definition);
  if (unfit) return unfit;
  const { kind, ...wording } = definition;
  try {
    return await change(async (tx) => {
      const before = await wordingOf(tx, id);
      if (await isFull(tx, kind, id)) return "too-many";
      const data = { ...wording, state, version: { increment: 1 }, changedAt: new Date() };
      const [changed] = await tx.filterRule.updateManyAndReturn({ where: { id, version, kind }, data, select: { id: true } });
      if (!changed) return "changed-meanwhile";
      await keep(tx, id, moderator, before);
      return "changed";
    });
  } catch (error) {
    if (isTwice(error)) return "exists";
    throw error;
  }
}

/** Puts the rule on trial, on or off. */
export async function switchRule({ id, version }: SeenRule, state: RuleState, moderator: Moderator): Promise<Changed> {
  const rule = await db.filterRule.findUnique({ where: { id, version }, select: { kind: true, term: true } });
  // Whatever it is, it may be switched off.
  const unfit = rule && state !== "off" && (await unfitness(rule));
  if (unfit) return unfit;
  return change(async (tx) => {
    const before = await wordingOf(tx, id);
    if (rule && state !== "off" && (await isFull(tx, rule.kind, id))) return "too-many";
    const [changed] = await tx.filterRule.updateManyAndReturn({
      where: { id, version, state: { not: state } },
      data: { state, version: { increment: 1 }, changedAt: new Date() },
      select: { id: true },
    });
    if (!changed) return "changed-meanwhile";
    await keep(tx, id, moderator, before);
    return "changed";
  });
}

const isTwice = (error: unknown) => error instanceof Error && "code" in error && error.code === "P2002";

async function isFull(tx: Transaction, kind: Definition["kind"], besides = ""): Promise<boolean> {
  const pattern = kind === "pattern";
  const where = {
    state: { not: "off" as const },
    id: { not: besides },
    kind: pattern ? ("pattern" as const) : { not: "pattern" as const },
  };
  return (await tx.filterRule.count({ where })) >= (pattern ? most.pattern : most.others);
}

type Wording = z.infer<typeof ruleWording>;

/** What a rule says and whether it counts. */
export async function wordingOf(tx: Transaction, id: string): Promise<Wording | null> {
  return ruleWording.nullable().parse(await tx.filterRule.findUnique({ where: { id }, select: columns }));
}

async function keep(tx: Transaction, id: string, moderator: Moderator, before: Wording | null): Promise<void> {
  const { kind, ...rule } = await tx.filterRule.findUniqueOrThrow({ where: { id }, select: { kind: true, version: true, ...columns } });
  await tx.filterRuleChange.create({ data: { ruleId: id, ...rule, userId: moderator.id }, select: { ruleId: true } });
  await keepStep(tx, { kind: "rule", id, rule: kind, before, after: ruleWording.parse(rule) }, moderator);
}

const columns = { term: true, least: true, way: true, effect: true, state: true } as const;
