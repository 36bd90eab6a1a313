// An editor confirms what a guest proposed, or declines it. Confirmed it is what readers see.
import { type Account, type Editor, isEditor } from "../../../../accounts/guard.ts";
import { record } from "../../../../audit/commands.ts";
import type { Transaction } from "../../../../db.ts";
import { change } from "../../../../page-cache/change.ts";
import type { Tag } from "../../../../page-cache/tags.ts";
import { personAfter, personNow } from "../../../../people/administration/commands.ts";
import { keepStep } from "../../../../steps/commands.ts";
import type { StepOf } from "../../../../steps/step.ts";
import { mayChangeStory } from "../../../rights.ts";
import { lockProposal, matterOf, nameOf, settle } from "../commands.ts";
import { markOf, presentOf } from "../matter.ts";
import { tellGuest } from "../telling.ts";

/** `version` and `mark`: what was read when it was decided. */
export type ProposalDecision = { id: string; version: number; mark: string; to: "confirmed" | "declined"; words: string };
export type ProposalDecided = "decided" | "decided-meanwhile" | "changed-meanwhile" | "no-words" | "not-allowed";

type Row = NonNullable<Awaited<ReturnType<typeof lockProposal>>>;
type Forget = (...tags: Tag[]) => void;
type Applied = Pick<StepOf<"proposal">, "person" | "interests"> & { media: string[] };

/** A refusal says why: the guest gets the words by mail. */
export function decideProposal({ id, version, mark, to, words }: ProposalDecision, editor: Editor): Promise<ProposalDecided> {
  return change(async (tx, forget): Promise<ProposalDecided> => {
    const row = await lockProposal(tx, id);
    if (row?.state !== "waiting") return "decided-meanwhile";
    if (!(await mayDecide(tx, row, editor))) return "not-allowed";
    const present = await presentOf(tx, row);
    if (row.version !== version || !present || markOf(present) !== mark) return "changed-meanwhile";
    if (to === "declined" && words === "") return "no-words";
    const applied =
      to === "confirmed" ? await apply(tx, row, forget) : { person: null, interests: null, media: row.portraitId ? [row.portraitId] : [] };
    await settle(tx, id, to, editor.id, words);
    const { media, ...stood } = applied;
    const name = await nameOf(tx, matterOf(row));
    await keepStep(tx, { kind: "proposal", id, name, to, portraitId: row.portraitId, ...stood }, editor, { media });
    await record(tx, {
      kind: `proposal_${to}`,
      actorId: editor.id,
      accountId: row.userId,
      details: { of: row.storyId ? "interests" : "introduction" },
    });
    await tellGuest(tx, row, to, words);
    return "decided";
  });
}

/** What stands under a story is changed by whoever may change the story. */
export async function mayDecide(tx: Transaction, { storyId }: { storyId: string | null }, account: Account): Promise<boolean> {
  if (!isEditor(account)) return false;
  if (storyId === null) return true;
  const story = await tx.story.findUnique({ where: { id: storyId }, select: { state: true, createdById: true } });
  return story !== null && mayChangeStory(account, story);
}

async function apply(tx: Transaction, row: Row, forget: Forget): Promise<Applied> {
  if (row.storyId !== null) return { person: null, interests: await sayInterests(tx, row.storyId, row.interests, forget), media: [] };
  if (row.personId === null) throw new Error("a proposal is about a person or about a story");
  return introducePerson(tx, row.personId, row, forget);
}

async function sayInterests(tx: Transaction, storyId: string, after: string, forget: Forget): Promise<Applied["interests"]> {
  const { interests: before } = await tx.guestTerms.findUniqueOrThrow({ where: { storyId }, select: { interests: true } });
  await tx.guestTerms.update({ where: { storyId }, data: { interests: after, interestsAt: new Date() }, select: { storyId: true } });
  forget(`story:${storyId}`);
  return { before, after };
}

async function introducePerson(tx: Transaction, personId: string, row: Row, forget: Forget): Promise<Applied> {
  const { title, bio, credit, portraitId, userId } = row;
  const before = await personNow(tx, personId);
  if (!before) throw new Error(`person ${personId} was locked and is not there`);
  await tx.person.update({ where: { id: personId }, data: { title, bio, ...(portraitId && { portraitId }) }, select: { id: true } });
  // A picture that somebody else put into the library stays as it is.
  const own =
    before.portraitId && (await tx.media.count({ where: { id: before.portraitId, createdById: userId } })) > 0 ? before.portraitId : null;
  if (!portraitId && own) await tx.media.update({ where: { id: own }, data: { credit }, select: { id: true } });
  forget("people", "front");
  return { person: { before, after: await personAfter(tx, personId) }, interests: null, media: portraitId && own ? [own] : [] };
}
