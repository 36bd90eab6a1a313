// A talk at the desk: who speaks, what they have approved, and which names at its turns belong to nobody.
import { type Account, isWriter } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { readDocument } from "../../documents/document.ts";
import { turnsIn } from "../../documents/turns.ts";
import { organisationChoices, personChoices } from "../../people/choices/queries.ts";
import { mayChangeStory, mayCompose } from "../../writing/rights.ts";
import { speakerColumns } from "../speakers/commands.ts";
import { approvalOf, standingOf } from "../talk.ts";

const story = { id: true, state: true, title: true, createdById: true, body: true } as const;
const speaker = {
  ...speakerColumns,
  recordedBy: { select: shownPerson },
  organisation: { select: { isPublisher: true } },
} as const;

/** Null when it is no talk, or not the account's to change. */
export async function talkOnDesk(id: string, account: Account) {
  const select = { ...story, speakers: { orderBy: { position: "asc" }, select: speaker } } as const;
  const talk = await db.story.findUnique({ where: { id, kind: "talk" }, select });
  if (!talk || !isWriter(account) || !mayChangeStory(account, talk)) return null;
  const turns = turnsIn(readDocument(talk.body));
  const [people, organisations] = await Promise.all([personChoices(), organisationChoices()]);
  return {
    id,
    title: talk.title,
    turns: turns.length,
    speakers: talk.speakers.map((each) => ({ ...each, approval: approvalOf(each, turns) })),
    standing: standingOf(talk.speakers, turns),
    mayApprove: mayCompose(account, talk),
    people: people.filter((person) => !talk.speakers.some(({ personId }) => personId === person.id)),
    organisations: organisations.filter((house) => !talk.speakers.some(({ organisationId }) => organisationId === house.id)),
  };
}
export type TalkOnDesk = NonNullable<Awaited<ReturnType<typeof talkOnDesk>>>;

/** How the speakers of a talk are called at its turns. */
export async function speakerLabels(storyId: string): Promise<string[]> {
  const rows = await db.talkSpeaker.findMany({ where: { storyId }, orderBy: { position: "asc" }, select: { label: true } });
  return rows.map(({ label }) => label);
}
