// Plans of the editors: made, dropped, and decided about when they were missed.
import type { Plan } from "#prisma/generated/client";
import type { StoryState } from "#prisma/generated/enums";
import type { Writer } from "../accounts/guard.ts";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { change } from "../page-cache/change.ts";
import { obstacleTo } from "../publishing/commands.ts";
import { schedule, unschedule } from "../publishing/plans/commands.ts";
import { timeZone } from "../site/time-zone/queries.ts";
import { keepStep } from "../steps/commands.ts";
import type { Lack } from "../writing/gate/findings.ts";
import { mayDo } from "../writing/rights.ts";
import { type Refusal, storyNow } from "../writing/story.ts";
import { farthest, misfit, open, soonest } from "./plan.ts";
import type { PlanWish } from "./schema.ts";
import { momentsOf, readingAfterGap } from "./zone.ts";

/** Why a time cannot be planned for, with what to offer instead. */
export type TimeProblem =
  | { time: "left-out"; instead: string }
  | { time: "twice"; moments: readonly Date[] }
  | { time: "past" }
  | { time: "too-far" };
export type Planned =
  | { id: string; at: Date }
  | TimeProblem
  | { lacks: readonly Lack[] }
  | Refusal
  | "already-planned"
  | "already-public"
  | "not-public"
  | "awaits-consent"
  | "no-text"
  | "no-reason";

/** Plans something for a story, if it could be done now but for the time. What a story lacks is asked now and again when its time has come. */
export async function planStory(storyId: string, wish: PlanWish, editor: Writer, now = new Date()): Promise<Planned> {
  const zone = await timeZone();
  const at = momentOf(wish, zone, now);
  if (!(at instanceof Date)) return at;
  return change(async (tx) => {
    // Two plans for one story are made one after the other, so that each sees the other.
    await tx.$executeRaw`SELECT FROM stories WHERE id = ${storyId} FOR UPDATE`;
    const story = await tx.story.findUnique({ where: { id: storyId }, select: storyNow });
    if (!story) return "not-found";
    if (!mayDo(editor, "plan", story)) return "not-allowed";
    if (wish.action === "unpublish" && wish.words === "") return "no-reason";
    const others = await tx.plan.findMany({
      where: { storyId, state: { in: [...open] } },
      orderBy: [{ at: "asc" }, { id: "asc" }],
      take: 50,
      select: { action: true, at: true },
    });
    if (wish.action !== "update" && others.some(({ action }) => action === wish.action)) return "already-planned";
    const clash = misfit({ action: wish.action, at }, others, story.state === "published");
    if (clash) return clash;
    const obstacle = wish.action === "publish" ? await obstacleTo(tx, asThen(story), editor, at) : undefined;
    if (obstacle) return obstacle;
    const text = wish.action === "update" ? await preparedText(tx, storyId, wish.revision) : {};
    if (!text) return "no-text";
    const { action, reading, words } = wish;
    if (action === "publish") await schedule(tx, story, editor.id, now);
    const data = { id: newId(), storyId, action, reading, zone, at, words, createdById: editor.id, ...text };
    await keepStep(tx, { kind: "plan-made", plan: data.id, story: storyId, title: story.title }, editor);
    return tx.plan.create({ data, select: { id: true, at: true } });
  });
}

/** A story as the gate will find it: one that is to be published again will have been taken down before. */
export const asThen = <Story extends { state: StoryState }>(story: Story) => ({
  ...story,
  state: story.state === "published" ? ("taken_down" as const) : story.state,
});

/** The moment that was meant, or what has to be said about it. */
function momentOf({ reading, which }: PlanWish, zone: string, now: Date): Date | TimeProblem {
  const moments = momentsOf(reading, zone);
  const [first, second] = moments;
  if (!first) return { time: "left-out", instead: readingAfterGap(reading, zone) };
  if (second && !which) return { time: "twice", moments };
  const at = second && which === "second" ? second : first;
  if (at.getTime() - now.getTime() <= soonest) return { time: "past" };
  return at.getTime() - now.getTime() > farthest ? { time: "too-far" } : at;
}

/** A text that was kept of this story, and the one that it is to replace. */
async function preparedText(
  tx: Transaction,
  storyId: string,
  revision: number | undefined,
): Promise<Pick<Plan, "revision" | "baseRevision"> | null> {
  if (revision === undefined) return null;
  const kept = await tx.storyRevision.findUnique({ where: { storyId_number: { storyId, number: revision } }, select: { number: true } });
  return kept && { revision, baseRevision: await currentRevision(tx, storyId) };
}

/** The number of the text that a story has now. */
export async function currentRevision(tx: Transaction, storyId: string): Promise<number> {
  const where = { storyId, prepared: false };
  const newest = await tx.storyRevision.findFirst({ where, orderBy: { number: "desc" }, select: { number: true } });
  return newest?.number ?? 0;
}

/** Drops a plan that still waits or was asked about; a refused one is taken note of. Of two who settle it the first one does. */
export async function dropPlan(id: string, editor: Writer, now = new Date()): Promise<"dropped" | "settled-meanwhile" | "not-allowed"> {
  return change(async (tx) => {
    const select = {
      action: true,
      state: true,
      storyId: true,
      story: { select: { state: true, createdById: true, title: true } },
    } as const;
    const plan = await tx.plan.findUnique({ where: { id }, select });
    if (!plan) return "settled-meanwhile";
    if (!mayDo(editor, "plan", plan.story)) return "not-allowed";
    await tx.$executeRaw`SELECT FROM stories WHERE id = ${plan.storyId} FOR UPDATE`;
    const { count } = await tx.plan.updateMany({
      where: { id, state: { in: ["waiting", "asked", "refused"] } },
      data: { state: "dropped", settledAt: now, settledById: editor.id },
    });
    if (count === 0) return "settled-meanwhile";
    if (plan.action === "publish") await unschedule(tx, plan.storyId, editor.id, now);
    const { state, storyId: story } = plan;
    if (state === "waiting" || state === "asked" || state === "refused")
      await keepStep(tx, { kind: "plan-dropped", plan: id, state, story, title: plan.story.title }, editor);
    return "dropped";
  });
}
