// What a story's own moves mean for what was planned with it.
import type { StoryState } from "#prisma/generated/enums";
import type { Transaction } from "../../db.ts";
import { newId } from "../../id.ts";

/** Lifts the embargoes of a story whose time has come. @returns whether one still lasts */
export async function isUnderEmbargo(tx: Transaction, storyId: string, now: Date): Promise<boolean> {
  const waiting = { storyId, action: "embargo", state: "waiting" } as const;
  await tx.plan.updateMany({ where: { ...waiting, at: { lte: now } }, data: { state: "done", settledAt: now } });
  return (await tx.plan.count({ where: waiting })) > 0;
}

/**
 * What was planned for a story ends with the move that makes it pointless: nobody wants a piece back by itself that was taken off the
 * page in a hurry. The plan that is just being carried out is settled already.
 */
export async function dropPlans(tx: Transaction, storyId: string, to: StoryState, userId: string, now: Date): Promise<void> {
  const actions = pointless(to);
  if (actions.length === 0) return;
  await tx.plan.updateMany({
    where: { storyId, state: { in: ["waiting", "asked"] }, action: { in: [...actions] } },
    data: { state: "dropped", reason: `moved:${to}`, settledAt: now, settledById: userId },
  });
}

function pointless(to: StoryState) {
  if (to === "taken_down") return ["publish", "update", "unpublish"] as const;
  return endsPublishing.includes(to) ? (["publish"] as const) : [];
}

const endsPublishing: readonly StoryState[] = ["published", "draft", "in_review", "changes_requested", "withdrawn"];

const unpublished: readonly StoryState[] = ["draft", "submitted", "in_review", "changes_requested", "approved"];

/** A story whose publication is planned says so. What was public before stays taken down until then. */
export async function schedule(tx: Transaction, story: { id: string; state: StoryState }, userId: string, now: Date): Promise<void> {
  if (unpublished.includes(story.state)) await turn(tx, story, "scheduled", userId, now);
}

/** Its publication is planned no more: the story is again what it was before. */
export async function unschedule(tx: Transaction, storyId: string, userId: string | null, now: Date): Promise<void> {
  const story = await tx.story.findUnique({ where: { id: storyId, state: "scheduled" }, select: { id: true, state: true } });
  if (!story) return;
  const scheduled = await tx.storyTransition.findFirst({
    where: { storyId, toState: "scheduled" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { fromState: true },
  });
  await turn(tx, story, scheduled?.fromState ?? "in_review", userId, now);
}

async function turn(
  tx: Transaction,
  story: { id: string; state: StoryState },
  to: StoryState,
  userId: string | null,
  at: Date,
): Promise<void> {
  const data = { state: to, version: { increment: 1 }, updatedAt: at };
  await tx.story.update({ where: { id: story.id }, data, select: { id: true } });
  const transition = { id: newId(), storyId: story.id, fromState: story.state, toState: to, userId, at };
  await tx.storyTransition.create({ data: transition, select: { id: true } });
}
