// Stories, their plans, links and notes go back to how they stood.
import { isEditor } from "../../accounts/guard.ts";
import { newId } from "../../id.ts";
import { setDiscussion } from "../../writing/commands.ts";
import { checkStory } from "../../writing/gate/gather.ts";
import { mayChangeStory, mayDo } from "../../writing/rights.ts";
import { moves } from "../../writing/states/moves.ts";
import { tell } from "../../writing/states/telling.ts";
import { pagesOf, storyNow } from "../../writing/story.ts";
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
  if (!mayChangeStory(account, story)) return "not-allowed";
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

export const stories: Reversals<"moved" | "picture" | "discussion" | "preview-revoked" | "note"> = {
  moved,
  picture,
  discussion,
  "preview-revoked": link,
  note,
};
