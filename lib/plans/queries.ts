// What is planned, and what became of it: for those who may plan.

import { z } from "zod";
import type { Account } from "../accounts/guard.ts";
import { shownPerson } from "../accounts/shown.ts";
import { db } from "../db.ts";
import { timeZone } from "../site/time-zone/queries.ts";
import { mayDo, statesFor } from "../writing/rights.ts";
import { overdueAfter } from "./plan.ts";

const shown = {
  id: true,
  action: true,
  state: true,
  at: true,
  reading: true,
  zone: true,
  revision: true,
  words: true,
  settledAt: true,
  reason: true,
  detail: true,
  renewedAt: true,
  pages: true,
  failures: true,
  problem: true,
  createdBy: { select: shownPerson },
  settledBy: { select: shownPerson },
} as const;

const details = z.array(z.string()).catch([]);
const withDetails = <Row extends { detail: unknown }>(row: Row) => ({ ...row, detail: details.parse(row.detail) });

/** A story's plans, what is open first, and the texts prepared for it; null when they are not the account's to see. */
export async function storySchedule(id: string, account: Account) {
  const select = { id: true, title: true, kind: true, locale: true, slug: true, state: true, version: true, createdById: true } as const;
  const story = await db.story.findUnique({ where: { id }, select });
  if (!story || !mayDo(account, "plan", story)) return null;
  const [waiting, settled, prepared, zone] = await Promise.all([
    db.plan.findMany({
      where: { storyId: id, state: { in: ["waiting", "asked"] } },
      orderBy: [{ at: "asc" }, { id: "asc" }],
      take: 50,
      select: shown,
    }),
    db.plan.findMany({
      where: { storyId: id, state: { notIn: ["waiting", "asked"] } },
      orderBy: [{ settledAt: "desc" }, { id: "desc" }],
      take: 20,
      select: shown,
    }),
    db.storyRevision.findMany({
      where: { storyId: id, prepared: true },
      orderBy: { number: "desc" },
      take: 20,
      select: { number: true, title: true, at: true },
    }),
    timeZone(),
  ]);
  return { story, waiting: waiting.map(withDetails), settled: settled.map(withDetails), prepared, zone };
}
export type StorySchedule = NonNullable<Awaited<ReturnType<typeof storySchedule>>>;
export type PlanRow = StorySchedule["waiting"][number];

/** Plans that did not come about as they were meant and that nobody has looked at, and those whose time has passed while they wait. */
export async function plansInTrouble(account: Account, now = new Date()) {
  const overdue = new Date(now.getTime() - overdueAfter);
  const { own, others } = statesFor(account.role, "plan");
  const rows = await db.plan.findMany({
    where: {
      OR: [{ state: { in: ["asked", "refused"] } }, { state: "waiting", at: { lt: overdue } }],
      story: { OR: [{ state: { in: others } }, { state: { in: own }, createdById: account.id }] },
    },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: 20,
    select: { ...shown, storyId: true, story: { select: { title: true } } },
  });
  return rows.map(withDetails);
}
export type TroubledPlan = Awaited<ReturnType<typeof plansInTrouble>>[number];
