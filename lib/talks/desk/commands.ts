// Says who speaks in a talk, and that they approve their words. Every change starts from what stands, under a lock, and can be taken back.
import { isDeepStrictEqual } from "node:util";
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { readDocument } from "../../documents/document.ts";
import { type Turn, turnsIn } from "../../documents/turns.ts";
import { moved } from "../../front/front.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import type { SpeakerRow } from "../../steps/step.ts";
import { hasAppeared, mayChangeStory, mayCompose } from "../../writing/rights.ts";
import { pagesOf, type StoryNow, storyNow } from "../../writing/story.ts";
import { nameOf, speakersNow, stillThere, writeSpeakers } from "../speakers/commands.ts";
import { isCalled, isComplete, labelFor, standingOf, wordsDigest } from "../talk.ts";
import type { ApprovalFields, NewSpeaker, SpeakerFields } from "./schema.ts";

const most = 20;

export type Refused =
  | "not-allowed"
  | "not-found"
  | "full"
  | "same-person"
  | "same-name"
  | "incomplete"
  | "says-nothing"
  | "future"
  | "moved-on";
export type Arranged = "saved" | Refused;

/** Lets somebody speak, as they are called and what they are today. */
export const addSpeaker = (talkId: string, { whom: [kind, id], ...typed }: NewSpeaker, by: Writer) =>
  arrange(talkId, by, async (speakers, { tx, turns }) => {
    if (speakers.length >= most) return "full";
    const who = kind === "person" ? { personId: id, organisationId: null } : { personId: null, organisationId: id };
    if (speakers.some((speaker) => speaker.personId === who.personId && speaker.organisationId === who.organisationId))
      return "same-person";
    const found = await nameOf(tx, kind, id);
    if (!found) return "not-found";
    const name = typed.name || found.name;
    const label = typed.label || labelFor(name, kind === "person", turns);
    const said = { label, name, role: typed.role || found.role, employer: typed.employer || found.employer };
    return [...speakers, { id: newId(), ...who, ...said, ...unapproved }];
  });

/** Corrects how a speaker is called, and as what the speaker spoke. */
export const changeSpeaker = (talkId: string, speakerId: string, typed: SpeakerFields, by: Writer) =>
  arrange(talkId, by, async (speakers) =>
    replaced(speakers, speakerId, (speaker) => ({
      ...speaker,
      ...typed,
      label: typed.label || speaker.label,
      name: typed.name || speaker.name,
    })),
  );

export const removeSpeaker = (talkId: string, speakerId: string, by: Writer) =>
  arrange(talkId, by, async (speakers) => speakers.filter(({ id }) => id !== speakerId));

export const moveSpeaker = (talkId: string, speakerId: string, to: -1 | 1, by: Writer) =>
  arrange(talkId, by, async (speakers) => {
    const speaker = speakers.find(({ id }) => id === speakerId);
    return speaker ? moved(speakers, speaker, to) : "not-found";
  });

/** Writes down that a speaker has approved the words as they stand; editors only. */
export const recordApproval = (talkId: string, speakerId: string, { on, how }: ApprovalFields, by: Writer, now = new Date()) =>
  arrange(talkId, by, async (speakers, { turns, talk }) => {
    if (!mayCompose(by, talk)) return "not-allowed";
    const approvedOn = new Date(on);
    if (approvedOn > now) return "future";
    const own = speakers.find(({ id }) => id === speakerId);
    if (own && !turns.some(({ speaker }) => isCalled(own, speaker))) return "says-nothing";
    return replaced(speakers, speakerId, (speaker) => ({
      ...speaker,
      approvedOn,
      approvedHow: how,
      approvedDigest: wordsDigest(speaker, turns),
      recordedAt: now,
      recordedById: by.id,
    }));
  });

/** Somebody has thought better of it. */
export const dropApproval = (talkId: string, speakerId: string, by: Writer) =>
  arrange(talkId, by, async (speakers, { talk }) =>
    mayCompose(by, talk) ? replaced(speakers, speakerId, (speaker) => ({ ...speaker, ...unapproved })) : "not-allowed",
  );

/** Puts them back to how they stood, if they still stand as `after` says. Who is gone meanwhile stays away. */
export const putSpeakersBack = (talkId: string, after: readonly SpeakerRow[], before: readonly SpeakerRow[], by: Writer) =>
  arrange(talkId, by, async (speakers, { tx }) => (isDeepStrictEqual(speakers, after) ? stillThere(tx, before) : "moved-on"));

const unapproved = { approvedOn: null, approvedHow: "", approvedDigest: null, recordedAt: null, recordedById: null };

function replaced(speakers: readonly SpeakerRow[], id: string, by: (speaker: SpeakerRow) => SpeakerRow): SpeakerRow[] | "not-found" {
  return speakers.some((speaker) => speaker.id === id)
    ? speakers.map((speaker) => (speaker.id === id ? by(speaker) : speaker))
    : "not-found";
}

type Around = { tx: Transaction; talk: StoryNow; turns: readonly Turn[] };
type Next = (speakers: SpeakerRow[], around: Around) => Promise<SpeakerRow[] | Refused>;

async function arrange(talkId: string, by: Writer, next: Next): Promise<Arranged> {
  return change(async (tx, forget) => {
    await tx.$executeRaw`SELECT FROM stories WHERE id = ${talkId} FOR UPDATE`;
    const talk = await tx.story.findUnique({ where: { id: talkId, kind: "talk" }, select: { ...storyNow, body: true } });
    if (!talk) return "not-found";
    if (!mayChangeStory(by, talk)) return "not-allowed";
    const turns = turnsIn(readDocument(talk.body));
    const before = await speakersNow(tx, talkId);
    const after = await next(before, { tx, talk, turns });
    if (typeof after === "string") return after;
    if (isDeepStrictEqual(before, after)) return "saved";
    if (after.some(({ label }, place) => after.findIndex((other) => isCalled(other, label)) !== place)) return "same-name";
    if (hasAppeared(talk) && !isComplete(standingOf(await withHouses(tx, after), turns))) return "incomplete";
    await writeSpeakers(tx, talkId, after);
    await tx.story.update({ where: { id: talkId }, data: { updatedAt: new Date() }, select: { id: true } });
    await keepStep(tx, { kind: "speakers", story: talkId, title: talk.title, before, after }, by);
    if (talk.state === "published") forget(...pagesOf(talk));
    return "saved";
  });
}

/** With what says whether an organisation is the house itself. */
async function withHouses(tx: Transaction, speakers: readonly SpeakerRow[]) {
  const publisher = await tx.organisation.findFirst({ where: { isPublisher: true }, select: { id: true } });
  return speakers.map((speaker) => ({
    ...speaker,
    organisation: { isPublisher: speaker.organisationId !== null && speaker.organisationId === publisher?.id },
  }));
}
