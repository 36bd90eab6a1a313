// What a guest declared or proposed goes back: what was made is withdrawn, what was decided waits again and readers see what they saw before.
import { isWriter } from "../../accounts/guard.ts";
import { putTermsBack } from "../../writing/guests/commands.ts";
import { lockProposal, settle } from "../../writing/guests/proposals/commands.ts";
import { mayDecide } from "../../writing/guests/proposals/decisions/commands.ts";
import { tellGuest } from "../../writing/guests/proposals/telling.ts";
import type { StepOf } from "../step.ts";
import { type Back, backFrom, type Hand, type Reversal, type Reversals } from "./back.ts";
import { people } from "./people.ts";

const proposal: Reversal<"proposal"> = async (step, hand) => {
  const { tx, account } = hand;
  const row = await lockProposal(tx, step.id);
  if (!row) return "gone";
  const isOwn = step.to === "waiting" || step.to === "withdrawn";
  if (isOwn ? row.userId !== account.id : !(await mayDecide(tx, row, account))) return "not-allowed";
  if (row.state !== step.to || (step.to === "waiting" && row.version > 1)) return "moved-on";
  if (step.to === "waiting") {
    await settle(tx, step.id, "withdrawn", account.id);
    return { media: row.portraitId ? [row.portraitId] : [] };
  }
  const { personId, storyId } = row;
  if ((await tx.guestProposal.count({ where: { personId, storyId, state: "waiting" } })) > 0) return "moved-on";
  if (step.portraitId && (await tx.media.count({ where: { id: step.portraitId } })) === 0) return "gone";
  const refused = await unsay(step, row, hand);
  if (refused) return refused;
  const data = {
    state: "waiting",
    decidedAt: null,
    decidedById: null,
    answer: "",
    portraitId: step.portraitId,
    version: { increment: 1 },
  } as const;
  await tx.guestProposal.update({ where: { id: step.id }, data, select: { id: true } });
  if (!isOwn) await tellGuest(tx, row, "undone", "");
  return { media: [] };
};

/** What was confirmed goes from the pages again, unless somebody has changed it since. */
async function unsay(step: StepOf<"proposal">, row: { personId: string | null; storyId: string | null }, hand: Hand): Promise<Back | null> {
  const { tx, forget } = hand;
  if (step.person && row.personId !== null) {
    const back = await people.person({ kind: "person", id: row.personId, ...step.person }, hand);
    return typeof back === "string" && back !== "back" ? back : null;
  }
  if (!step.interests || row.storyId === null) return null;
  const where = { storyId: row.storyId, interests: step.interests.after };
  const { count } = await tx.guestTerms.updateMany({ where, data: { interests: step.interests.before, interestsAt: new Date() } });
  if (count === 0) return "moved-on";
  forget(`story:${row.storyId}`);
  return null;
}

const terms: Reversal<"terms"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? backFrom(await putTermsBack(story, after, before, account), "declared") : "not-allowed";

export const proposals: Reversals<"proposal" | "terms"> = { proposal, terms };
