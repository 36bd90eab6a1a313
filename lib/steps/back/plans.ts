// Plans go back to how they stood: what was made is dropped, what was dropped waits again.
import type { PlanAction } from "#prisma/generated/enums";
import { isWriter } from "../../accounts/guard.ts";
import { asThen, dropPlan } from "../../plans/commands.ts";
import { misfit, open } from "../../plans/plan.ts";
import { obstacleTo } from "../../publishing/commands.ts";
import { schedule } from "../../publishing/plans/commands.ts";
import { mayDo } from "../../writing/rights.ts";
import { type StoryNow, storyNow } from "../../writing/story.ts";
import type { Hand, Reversal, Reversals } from "./back.ts";

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
    await tx.story.findUnique({ where: { id: storyId }, select: storyNow }),
    await tx.plan.findUnique({ where: { id }, select: { action: true, at: true, state: true } }),
  ];
  if (!story || !plan) return "gone";
  if (!mayDo(account, "plan", story)) return "not-allowed";
  if (plan.state !== "dropped") return "moved-on";
  if (state === "waiting" && plan.at <= now) return "too-late";
  if (state !== "refused" && (await clashes(story, plan, hand))) return "moved-on";
  // What could not be planned now does not wait again either: the same gate, the same question to the author.
  const obstacle =
    plan.action === "publish" && state !== "refused" ? await obstacleTo(tx, asThen(story), account, later(plan.at, now)) : undefined;
  if (obstacle) return obstacle === "not-allowed" ? obstacle : "lacks";
  await tx.plan.update({
    where: { id },
    data: { state, ...(state !== "refused" && { settledAt: null, settledById: null }) },
    select: { id: true },
  });
  if (plan.action === "publish" && state !== "refused") await schedule(tx, story, account.id, now);
  return "back";
};

const later = (one: Date, other: Date) => (one > other ? one : other);

/** Whether the plan would not fit with what has been planned since. */
async function clashes(story: StoryNow, plan: { action: PlanAction; at: Date }, { tx }: Hand): Promise<boolean> {
  const select = { action: true, at: true } as const;
  const others = await tx.plan.findMany({ where: { storyId: story.id, state: { in: [...open] } }, take: 50, select });
  if (plan.action !== "update" && others.some(({ action }) => action === plan.action)) return true;
  return misfit(plan, others, story.state === "published") !== undefined;
}

export const plans: Reversals<"plan-made" | "plan-dropped"> = { "plan-made": planMade, "plan-dropped": planDropped };
