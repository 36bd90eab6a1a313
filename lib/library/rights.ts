// Who may do what with a file of the media library: one table for commands, pages and buttons.
import type { Role, StoryState } from "#prisma/generated/enums";
import { type Account, isEditor } from "../accounts/guard.ts";
import { mayChangeStory } from "../writing/rights.ts";

/** `describe`: what is said about it, and its focal point; `replace`: other pixels everywhere it is shown. */
export const mediaActions = ["see", "upload", "describe", "replace", "delete"] as const;
export type MediaAction = (typeof mediaActions)[number];

type Allowed = readonly MediaAction[];
const nothing: Allowed = [];

const table: Readonly<Record<Role, { own: Allowed; others: Allowed }>> = {
  reader: { own: nothing, others: nothing },
  moderator: { own: nothing, others: nothing },
  guest_author: { own: mediaActions, others: nothing },
  author: { own: mediaActions, others: ["see"] },
  editor: { own: mediaActions, others: mediaActions },
  administrator: { own: mediaActions, others: mediaActions },
};

/** Whether the role alone allows it. What a story shows takes the right to change that story too (commands). */
export function mayDoWith(account: Account, action: MediaAction, file: { createdById: string | null }): boolean {
  const { own, others } = table[account.role];
  return (file.createdById === account.id ? own : others).includes(action);
}

export const mayUpload = (account: Account | null): account is Account => account !== null && table[account.role].own.includes("upload");

/** Whether an account sees the files of others. */
export const seesAll = ({ role }: Account) => table[role].others.includes("see");

export type Use = { state: StoryState; createdById: string | null };
type Face = { id: string; isShown: boolean };
type Shown = { createdById: string | null; stories: readonly Use[]; people: readonly Face[]; isProposed: boolean };

/**
 * Whether an account may change what others see of a file: what shows it changes with it, so it takes the right to change each of
 * those stories, and for a face that it is one's own or the right of an editor. A guest's face that readers see, or an editor is just asked
 * about, changes by a proposal.
 */
export function mayChange(account: Account, action: "describe" | "replace", file: Shown): boolean {
  if (!mayDoWith(account, action, file)) return false;
  const isFree = ({ id, isShown }: Face) => id === account.personId && !(isShown && account.role === "guest_author");
  const mayShow = isEditor(account) || (!file.isProposed && file.people.every(isFree));
  return mayShow && file.stories.every((story) => mayChangeStory(account, story));
}
