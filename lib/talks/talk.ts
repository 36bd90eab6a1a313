// A written talk: its text holds the turns, its speakers say who they are. What the two have to say of each other. No database.
import type { Turn } from "../documents/turns.ts";
import { digestOf } from "../secrets.ts";

/** Nobody talks alone. */
const fewest = 2;

type Named = { label: string };
type Approving = Named & { approvedDigest: string | null; organisation?: { isPublisher: boolean } | null };
export type Approval = "given" | "changed" | "missing" | "not-needed";

const folded = (name: string) => name.trim().toLowerCase();
const saidBy = ({ label }: Named, turns: readonly Turn[]) => turns.filter(({ speaker }) => folded(speaker) === folded(label));

/** Whether somebody is called by this name at turns. */
export const isCalled = ({ label }: Named, name: string): boolean => folded(label) === folded(name);

/** The words that a speaker approves: the own ones, without those of others and without what stands between them. */
export const wordsDigest = (speaker: Named, turns: readonly Turn[]): string =>
  digestOf(
    JSON.stringify(
      saidBy(speaker, turns)
        .filter(({ role }) => role === "answer")
        .map(({ text }) => text),
    ),
  );

/** Whoever answers approves it, except the house itself; whoever only asks need not. */
export function approvalOf(speaker: Approving, turns: readonly Turn[]): Approval {
  const answers = saidBy(speaker, turns).some(({ role }) => role === "answer");
  if (!answers || speaker.organisation?.isPublisher) return "not-needed";
  if (speaker.approvedDigest === null) return "missing";
  return speaker.approvedDigest === wordsDigest(speaker, turns) ? "given" : "changed";
}

/** How a talk stands: what of it is not complete, by the names that stand at turns or before the speakers. */
export type TalkStanding = {
  enough: boolean;
  /** Names at turns that no speaker has; "" for a turn that names nobody. */
  unnamed: string[];
  unapproved: string[];
  /** Whose words were changed after they were approved. */
  changed: string[];
};

export function standingOf(speakers: readonly Approving[], turns: readonly Turn[]): TalkStanding {
  const names = [...new Set(turns.map(({ speaker }) => speaker))];
  const withApproval = (approval: Approval) =>
    speakers.filter((speaker) => approvalOf(speaker, turns) === approval).map(({ label }) => label);
  return {
    enough: speakers.filter((speaker) => saidBy(speaker, turns).length > 0).length >= fewest,
    unnamed: names.filter((name) => !speakers.some((speaker) => isCalled(speaker, name))),
    unapproved: withApproval("missing"),
    changed: withApproval("changed"),
  };
}

/** Whether nothing keeps it from readers. */
export const isComplete = ({ enough, unnamed, unapproved }: TalkStanding): boolean =>
  enough && unnamed.length === 0 && unapproved.length === 0;

/** How somebody is called at turns, unless somebody says otherwise: as in the text already, else by the last name. */
export function labelFor(name: string, isPerson: boolean, turns: readonly Turn[]): string {
  const short = isPerson ? (name.split(/\s+/).at(-1) ?? name) : name;
  return turns.map(({ speaker }) => speaker).find((used) => [name, short].some((each) => folded(each) === folded(used))) ?? short;
}
