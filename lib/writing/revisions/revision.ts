// When a save becomes a revision of its own, and what a revision holds. No database, no clock.
import type { StoryState } from "#prisma/generated/enums";
import type { StoryFields } from "../schema.ts";

const minute = 60_000;
/** Saves of one person that follow each other within this time are one revision … */
const pause = 5 * minute;
/** … unless it has been growing for so long. */
const longest = 30 * minute;

export type Newest = {
  userId: string | null;
  restoredFrom: number | null;
  reached: StoryState | null;
  begunAt: Date;
  at: Date;
};

/** Whether a save continues the newest revision. What was submitted, published or brought back is never written over. */
export function continues(newest: Newest, save: { userId: string; at: Date }): boolean {
  const { userId, restoredFrom, reached, begunAt, at } = newest;
  if (userId !== save.userId || reached !== null || restoredFrom !== null) return false;
  return save.at.getTime() - at.getTime() <= pause && save.at.getTime() - begunAt.getTime() <= longest;
}

/** The text of a story as a revision keeps it, in the order in which it is compared. */
export const comparedFields = [
  "kicker",
  "title",
  "standfirst",
  "body",
  "tags",
  "form",
  "label",
  "aiDisclosure",
  "locale",
  "author",
  "organisation",
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** What a story and its revisions have in common … */
export const textColumns = {
  locale: true,
  form: true,
  label: true,
  aiDisclosure: true,
  kicker: true,
  title: true,
  standfirst: true,
  body: true,
  organisationId: true,
} as const;
/** … and what a revision keeps besides, in columns of its own. */
export const keptColumns = { ...textColumns, tags: true, authorId: true } as const;

/** Columns of a revision, from what the form sent. */
export const columnsOf = ({ authorId, organisationId, ...fields }: StoryFields) => ({
  ...fields,
  authorId: authorId || null,
  organisationId: organisationId || null,
});
