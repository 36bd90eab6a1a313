// The rows of a talk's speakers. A person who speaks is credited as a guest by the same hand.
import type { Transaction } from "../../db.ts";
import type { SpeakerRow } from "../../steps/step.ts";

export const speakerColumns = {
  id: true,
  label: true,
  name: true,
  role: true,
  employer: true,
  personId: true,
  organisationId: true,
  approvedOn: true,
  approvedHow: true,
  approvedDigest: true,
  recordedAt: true,
  recordedById: true,
} as const;

export const speakersNow = (tx: Transaction, storyId: string): Promise<SpeakerRow[]> =>
  tx.talkSpeaker.findMany({ where: { storyId }, orderBy: { position: "asc" }, select: speakerColumns });

/** Writes who speaks, in this order, and who is credited for it. */
export async function writeSpeakers(tx: Transaction, storyId: string, speakers: readonly SpeakerRow[]): Promise<void> {
  await tx.talkSpeaker.deleteMany({ where: { storyId } });
  await tx.credit.deleteMany({ where: { storyId, role: "guest" } });
  const people = speakers.flatMap(({ personId }, position) =>
    personId === null ? [] : [{ storyId, personId, role: "guest" as const, position }],
  );
  await tx.credit.createMany({ data: people });
  await tx.talkSpeaker.createMany({ data: speakers.map((speaker, position) => ({ ...speaker, storyId, position })) });
}

type Found = { name: string; role: string; employer: string };

/** How somebody is called today, and what the portal says of them. */
export async function nameOf(tx: Transaction, kind: "person" | "organisation", id: string): Promise<Found | null> {
  if (kind === "organisation") {
    const organisation = await tx.organisation.findUnique({ where: { id }, select: { name: true } });
    return organisation && { ...organisation, role: "", employer: "" };
  }
  const select = { name: true, title: true, organisation: { select: { name: true } } } as const;
  const person = await tx.person.findUnique({ where: { id }, select });
  return person && { name: person.name, role: person.title ?? "", employer: person.organisation?.name ?? "" };
}

/** Of earlier speakers those who are still there to speak; who has no account any more has recorded nothing. */
export async function stillThere(tx: Transaction, speakers: readonly SpeakerRow[]): Promise<SpeakerRow[]> {
  const ids = (of: (speaker: SpeakerRow) => string | null) => speakers.flatMap((speaker) => of(speaker) ?? []);
  const select = { id: true } as const;
  const [people, organisations, users] = [
    await tx.person.findMany({ where: { id: { in: ids(({ personId }) => personId) } }, select }),
    await tx.organisation.findMany({ where: { id: { in: ids(({ organisationId }) => organisationId) } }, select }),
    await tx.user.findMany({ where: { id: { in: ids(({ recordedById }) => recordedById) } }, select }),
  ];
  const [speaking, recording] = [[...people, ...organisations], users].map((found) => new Set(found.map(({ id }) => id)));
  return speakers
    .filter(({ personId, organisationId }) => speaking?.has(personId ?? organisationId ?? ""))
    .map((speaker) => ({ ...speaker, recordedById: recording?.has(speaker.recordedById ?? "") ? speaker.recordedById : null }));
}
