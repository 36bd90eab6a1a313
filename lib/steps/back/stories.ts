// Stories, their plans, links and notes go back to how they stood.
import { isEditor, isWriter } from "../../accounts/guard.ts";
import { newId } from "../../id.ts";
import { dropPlan } from "../../plans/commands.ts";
import { misfit, open } from "../../plans/plan.ts";
import { schedule } from "../../publishing/plans/commands.ts";
import { setDiscussion } from "../../writing/commands.ts";
import { checkStory } from "../../writing/gate/gather.ts";
import { mayDo } from "../../writing/rights.ts";
import { moves } from "../../writing/states/moves.ts";
import { tell } from "../../writing/states/telling.ts";
import { pagesOf, type StoryNow, storyNow } from "../../writing/story.ts";
import type { StepOf } from "../step.ts";
import type { Hand, Reversal, Reversals } from "./back.ts";

const find = ({ tx }: Hand, id: string) => tx.story.findUnique({ where: { id }, select: storyNow });

/** Whoever may make a move may take it back, until the story changes. What goes back on the page must still be fit for it. */
const moved: Reversal<"moved"> = async (step, hand) => {
  const { tx, forget, account } = hand;
  const { story: id, move, from, version, consentAskedAt, at } = step;
  const story = await find(hand, id);
  if (!story) return "gone";
  if (story.version !== version || story.state !== moves[move]) return "moved-on";
  if (!mayDo(account, move, { state: from, createdById: story.createdById })) return "not-allowed";
  if (from === "published" && (await checkStory(tx, story)).lacks.length > 0) return "lacks";
  const now = new Date();
  const due = await tx.plan.count({ where: { storyId: id, state: "dropped", settledAt: at, action: "publish", at: { lte: now } } });
  if (due > 0) return "too-late";
  await tx.story.update({
    where: { id, version },
    data: { state: from, version: { increment: 1 }, updatedAt: now, takenDownAt: null, consentAskedAt },
    select: { id: true },
  });
  await tx.storyTransition.create({
    data: { id: newId(), storyId: id, fromState: story.state, toState: from, userId: account.id, at: now },
    select: { id: true },
  });
  await restoreEnded(step, hand);
  if (!silent.includes(move)) await tell(tx, id, "undone", "", account);
  if (from === "published") forget(...pagesOf(story));
  return "back";
};

/** Moves of which nobody was told: taking them back is no news either. */
const silent: readonly StepOf<"moved">["move"][] = ["review", "take-back", "reopen"];

/** Plans and links that ended with the move. */
async function restoreEnded({ story: storyId, at }: StepOf<"moved">, { tx }: Hand): Promise<void> {
  const settled = { settledAt: null, settledById: null, reason: "" };
  await tx.plan.updateMany({ where: { storyId, state: "dropped", settledAt: at }, data: { state: "waiting", ...settled } });
  await tx.previewLink.updateMany({ where: { storyId, revokedAt: at }, data: { revokedAt: null } });
}

const picture: Reversal<"picture"> = async ({ story: id, before, after }, hand) => {
  const { tx, forget, account } = hand;
  const story = await find(hand, id);
  if (!story || (before !== null && (await tx.media.count({ where: { id: before } })) === 0)) return "gone";
  if (!mayDo(account, "edit", story) && !mayDo(account, "correct", story)) return "not-allowed";
  if (story.pictureId !== after) return "moved-on";
  await tx.story.update({ where: { id }, data: { pictureId: before, updatedAt: new Date() }, select: { id: true } });
  if (story.state === "published") forget(...pagesOf(story));
  return "back";
};

const discussion: Reversal<"discussion"> = async ({ story: id, open: was }, { tx, account }) => {
  const story = await tx.story.findUnique({ where: { id }, select: { commentsOpen: true } });
  if (!story) return "gone";
  if (story.commentsOpen !== was) return "moved-on";
  return (await setDiscussion(id, !was, account)) === "kept" ? "back" : "not-allowed";
};

const planMade: Reversal<"plan-made"> = async ({ plan }, { account }) => {
  if (!isWriter(account)) return "not-allowed";
  const dropped = await dropPlan(plan, account);
  if (dropped === "dropped") return "back";
  return dropped === "not-allowed" ? dropped : "moved-on";
};

const planDropped: Reversal<"plan-dropped"> = async ({ plan: id, state, story: storyId }, hand) => {
  const { tx, account } = hand;
  const now = new Date();
  await tx.$executeRaw`SELECT FROM stories WHERE id = ${storyId} FOR UPDATE`;
  const [story, plan] = [
    await find(hand, storyId),
    await tx.plan.findUnique({ where: { id }, select: { action: true, at: true, state: true } }),
  ];
  if (!story || !plan) return "gone";
  if (!mayDo(account, "plan", story)) return "not-allowed";
  if (plan.state !== "dropped") return "moved-on";
  if (state === "waiting" && plan.at <= now) return "too-late";
  if (state !== "refused" && (await clashes(story, plan, hand))) return "moved-on";
  await tx.plan.update({
    where: { id },
    data: { state, ...(state !== "refused" && { settledAt: null, settledById: null }) },
    select: { id: true },
  });
  if (plan.action === "publish" && state !== "refused") await schedule(tx, story, account.id, now);
  return "back";
};

/** Whether the plan would not fit with what has been planned since. */
async function clashes(story: StoryNow, plan: { action: StepPlan; at: Date }, { tx }: Hand): Promise<boolean> {
  const select = { action: true, at: true } as const;
  const others = await tx.plan.findMany({ where: { storyId: story.id, state: { in: [...open] } }, take: 50, select });
  if (plan.action !== "update" && others.some(({ action }) => action === plan.action)) return true;
  return misfit(plan, others, story.state === "published") !== undefined;
}
type StepPlan = Parameters<typeof misfit>[0]["action"];

const link: Reversal<"preview-revoked"> = async ({ link: id }, { tx, account }) => {
  const select = { revokedAt: true, expiresAt: true, createdById: true, story: { select: { state: true, createdById: true } } } as const;
  const now = await tx.previewLink.findUnique({ where: { id }, select });
  if (!now || now.expiresAt <= new Date()) return "gone";
  if (!(isEditor(account) || now.createdById === account.id) || !mayDo(account, "share", now.story)) return "not-allowed";
  if (now.revokedAt === null) return "moved-on";
  await tx.previewLink.update({ where: { id }, data: { revokedAt: null }, select: { id: true } });
  return "back";
};

const note: Reversal<"note"> = async ({ note: id, story: storyId }, hand) => {
  const story = await find(hand, storyId);
  if (!story) return "gone";
  if (!mayDo(hand.account, "notes", story)) return "not-allowed";
  const { count } = await hand.tx.storyNote.deleteMany({ where: { id, userId: hand.account.id } });
  return count > 0 ? "back" : "gone";
};

export const stories: Reversals<"moved" | "picture" | "discussion" | "plan-made" | "plan-dropped" | "preview-revoked" | "note"> = {
  moved,
  picture,
  discussion,
  "plan-made": planMade,
  "plan-dropped": planDropped,
  "preview-revoked": link,
  note,
};
