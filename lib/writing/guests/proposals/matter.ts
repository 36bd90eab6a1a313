// What a proposal is about, as it stands and as it would be.
import type { Transaction } from "../../../db.ts";
import { digestOf } from "../../../secrets.ts";

export const proposalRow = {
  id: true,
  userId: true,
  personId: true,
  storyId: true,
  title: true,
  bio: true,
  credit: true,
  portraitId: true,
  interests: true,
  state: true,
  version: true,
  proposedAt: true,
  decidedAt: true,
  answer: true,
} as const;

/** Whose proposal, in which matter. */
export type Matter = { personId: string; storyId?: undefined } | { storyId: string; personId?: undefined };

/** What readers see of the matter at present, as one word: whoever confirms confirms over this and nothing newer. */
export const markOf = (present: Readonly<Record<string, string | null>>): string =>
  digestOf(JSON.stringify(Object.entries(present).sort()));

type Given = { personId: string | null; storyId: string | null };

/** Null when the person or the story is no longer there. */
export async function presentOf(tx: Transaction, { personId, storyId }: Given): Promise<Record<string, string | null> | null> {
  if (personId !== null) {
    const select = { title: true, bio: true, portraitId: true, portrait: { select: { credit: true } } } as const;
    const person = await tx.person.findUnique({ where: { id: personId }, select });
    return person && { title: person.title, bio: person.bio, portraitId: person.portraitId, credit: person.portrait?.credit ?? null };
  }
  const terms = storyId === null ? null : await tx.guestTerms.findUnique({ where: { storyId }, select: { interests: true } });
  return terms && { interests: terms.interests };
}
