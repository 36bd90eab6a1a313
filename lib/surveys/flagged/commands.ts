// Votes that came too many from one place: whether they count is decided by an editor, all of a survey's together.
import type { Writer } from "../../accounts/guard.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import { mayDo } from "../../writing/rights.ts";
import { storyInShort } from "../../writing/story.ts";

type Judged = "saved" | "not-allowed" | "not-found";
type Verdict = "counted" | "refused";

/** Counts flagged votes, or does not; results that are public already are made anew. */
export async function judgeFlagged(id: string, state: Verdict, by: Writer, at = new Date()): Promise<Judged> {
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id, kind: "survey" }, select: { ...storyInShort, title: true } });
    if (!story) return "not-found";
    if (!mayDo(by, "judge-votes", story)) return "not-allowed";
    const data = { state, decidedAt: at, decidedById: by.id };
    const { count } = await tx.surveyVote.updateMany({ where: { surveyId: id, state: "flagged" }, data });
    if (count > 0) await keepStep(tx, { kind: "votes", state, at, story: id, title: story.title }, by);
    forget(`story:${id}`);
    return "saved";
  });
}

/** They wait for a decision again. */
export async function askAgain(id: string, { state, at }: { state: Verdict; at: Date }, by: Writer): Promise<Judged | "moved-on"> {
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id, kind: "survey" }, select: storyInShort });
    if (!story) return "not-found";
    if (!mayDo(by, "judge-votes", story)) return "not-allowed";
    const decided = { surveyId: id, state, decidedAt: at, decidedById: by.id };
    const open = { state: "flagged", decidedAt: null, decidedById: null } as const;
    if ((await tx.surveyVote.updateMany({ where: decided, data: open })).count === 0) return "moved-on";
    forget(`story:${id}`);
    return "saved";
  });
}
