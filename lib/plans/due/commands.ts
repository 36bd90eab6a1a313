// Carries out what is due: in the transaction that settles the plan, so it happens once, whoever crashes and however many look.

import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import type { PlanAction } from "#prisma/generated/enums";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { findAccount } from "../../accounts/queries.ts";
import { db, type Transaction } from "../../db.ts";
import { changeTogether } from "../../page-cache/change.ts";
import { unschedule } from "../../publishing/plans/commands.ts";
import { mayDo } from "../../writing/rights.ts";
import { isLate, isTooLate, nextTry, tellAfter } from "../plan.ts";
import { tellOf } from "../telling/commands.ts";
import { act, type PlanNow, planNow, type Settled } from "./act.ts";

/** What became of a plan; `pages` of the story are to be made anew when something changed. */
export type Carried = { id: string; action: PlanAction; state: "done" | "asked" | "refused"; changed: boolean; story: PlanNow["story"] };

/** Carries out the plan that is due first, if there is one. @param now only tests say; otherwise it is the database's clock, one for all */
export async function carryOutNext(now?: Date): Promise<Carried | undefined> {
  let tried: string | undefined;
  try {
    return await changeTogether(async (tx) => {
      const due = await claim(tx, now);
      if (!due) return undefined;
      tried = due.id;
      const plan = await tx.plan.findUniqueOrThrow({ where: { id: due.id }, select: planNow });
      const settled = (await waitsForAnswer(tx, plan, due.now))
        ? ({ state: "asked" } as const)
        : await act(tx, plan, await plannerOf(plan));
      return settle(tx, plan, settled, due.now);
    });
  } catch (error) {
    if (tried === undefined) throw error;
    await remember(tried, error, now);
    throw error;
  }
}

/** Milliseconds until the next plan is due, if one waits; below zero when it is being carried out elsewhere, or waits for another try. */
export async function untilNext(now?: Date): Promise<number | undefined> {
  const rows = await db.$queryRaw`
    SELECT extract(epoch FROM min(greatest(at, retry_at)) - ${clock(now)})::float8 * 1000 AS wait FROM plans WHERE state = 'waiting'`;
  return z.array(z.object({ wait: z.number().nullable() })).parse(rows)[0]?.wait ?? undefined;
}

/** An editor has decided that what was missed, or refused, is done now after all. */
export async function carryOutNow(id: string, writer: Writer): Promise<Carried | "settled-meanwhile" | "not-allowed"> {
  return changeTogether(async (tx) => {
    const plan = await tx.plan.findUnique({ where: { id }, select: planNow });
    if (!plan || (plan.state !== "asked" && plan.state !== "refused")) return "settled-meanwhile";
    if (!mayDo(writer, "plan", plan.story)) return "not-allowed";
    await tx.$executeRaw`SELECT FROM stories WHERE id = ${plan.storyId} FOR UPDATE`;
    const { count } = await tx.plan.updateMany({ where: { id, state: plan.state }, data: { state: "done", settledById: writer.id } });
    if (count === 0) return "settled-meanwhile";
    return settle(tx, plan, await act(tx, { ...plan, baseRevision: null }, writer), new Date());
  });
}

const clock = (given: Date | undefined) => (given ? Prisma.sql`${given}::timestamptz` : Prisma.sql`clock_timestamp()`);
const claimed = z.array(z.object({ id: z.string(), now: z.date() }));

// The story's row is the lock, as in every other change of it; whoever finds it taken looks at the next. The plans of one story come one after
// the other, so what is planned for later never overtakes what is planned before. An embargo ends before anything else that is due with it.
async function claim(tx: Transaction, given: Date | undefined): Promise<{ id: string; now: Date } | undefined> {
  const now = clock(given);
  const rows = await tx.$queryRaw`
    SELECT plans.id, ${now} AS now
    FROM plans JOIN stories ON stories.id = plans.story_id
    WHERE plans.state = 'waiting' AND plans.at <= ${now} AND (plans.retry_at IS NULL OR plans.retry_at <= ${now})
      AND NOT EXISTS (
        SELECT FROM plans earlier
        WHERE earlier.story_id = plans.story_id AND earlier.state = 'waiting'
          AND (earlier.at, earlier.action, earlier.id) < (plans.at, plans.action, plans.id)
      )
    ORDER BY plans.at, plans.action, plans.id
    LIMIT 1
    FOR UPDATE OF stories SKIP LOCKED`;
  const [due] = claimed.parse(rows);
  if (!due) return undefined;
  const { count } = await tx.plan.updateMany({ where: { id: due.id, state: "waiting" }, data: { state: "done", settledAt: due.now } });
  return count > 0 ? due : undefined;
}

/** What was missed by more than an hour is asked about, and so is what follows upon something that is. An embargo ends in any case. */
async function waitsForAnswer(tx: Transaction, { action, at, storyId }: PlanNow, now: Date): Promise<boolean> {
  if (action === "embargo") return false;
  if (isTooLate(at, now)) return true;
  return (await tx.plan.count({ where: { storyId, state: "asked", at: { lt: at } } })) > 0;
}

/** Whoever planned it still has to be somebody who may. */
async function plannerOf({ createdById }: PlanNow): Promise<Writer | null> {
  const account = createdById ? await findAccount(createdById) : null;
  return isWriter(account) ? account : null;
}

async function settle(tx: Transaction, plan: PlanNow, { state, reason = "", detail = [] }: Settled, now: Date): Promise<Carried> {
  await tx.plan.update({
    where: { id: plan.id },
    data: { state, reason, detail: [...detail], settledAt: now, problem: "" },
    select: { id: true },
  });
  if (state === "refused" && plan.action === "publish") await unschedule(tx, plan.storyId, null, now);
  if (state !== "done") await tellOf(tx, plan, state);
  else if (plan.action !== "embargo" && isLate(plan.at, now)) await tellOf(tx, plan, "late");
  const changed = state === "done" && plan.action !== "embargo" && reason !== "already";
  return { id: plan.id, action: plan.action, state, changed, story: plan.story };
}

/** An error took everything back, the claim included: it is written down, and tried again. */
async function remember(id: string, error: unknown, now = new Date()): Promise<void> {
  const problem = error instanceof Error ? error.message.slice(0, 500) : String(error);
  await db.$transaction(async (tx) => {
    const plan = await tx.plan.findUnique({ where: { id, state: "waiting" }, select: planNow });
    if (!plan) return;
    const failures = plan.failures + 1;
    const data = { failures, problem, retryAt: nextTry(failures, now) };
    const { count } = await tx.plan.updateMany({ where: { id, state: "waiting", failures: plan.failures }, data });
    if (count > 0 && failures === tellAfter) await tellOf(tx, plan, "failing");
  });
}
