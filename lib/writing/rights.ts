// Who may do what with a story: one table for commands, pages and buttons.
import { type Role, StoryState } from "#prisma/generated/enums";
import type { Account } from "../accounts/guard.ts";

/** `revisions`: see how it came about; `share`: show it to people without an account; `return`: back to its author; `correct`: change what is public; `plan`: let something happen at a time; `discussion`: open or close the comments. */
export const storyActions = [
  "read",
  "revisions",
  "share",
  "edit",
  "submit",
  "return",
  "publish",
  "correct",
  "take-down",
  "plan",
  "discussion",
] as const;
export type StoryAction = (typeof storyActions)[number];

type Allowed = Readonly<Partial<Record<StoryState, readonly StoryAction[]>>>;

const own: Allowed = {
  draft: ["read", "revisions", "share", "edit", "submit"],
  submitted: ["read", "revisions", "share", "return"], // an author may take back what nobody has published yet
  published: ["read", "revisions", "share"],
  taken_down: ["read", "revisions"],
};
const any: Allowed = {
  draft: ["read", "revisions", "share", "edit", "submit", "publish", "plan"],
  submitted: ["read", "revisions", "share", "edit", "return", "publish", "plan"],
  published: ["read", "revisions", "share", "correct", "take-down", "plan", "discussion"],
  taken_down: ["read", "revisions", "correct", "publish", "plan"],
};
const nothing: Allowed = {};

const table: Readonly<Record<Role, { own: Allowed; others: Allowed }>> = {
  reader: { own: nothing, others: nothing },
  guest_author: { own, others: nothing },
  author: { own, others: { published: ["read"] } },
  moderator: { own: nothing, others: { published: ["read", "discussion"] } },
  editor: { own: any, others: any },
  administrator: { own: any, others: any },
};

/** In which states an account of this role may do `action` with its own stories, and with those of others. */
export function statesFor(role: Role, action: StoryAction): { own: StoryState[]; others: StoryState[] } {
  const { own, others } = table[role];
  const states = (allowed: Allowed) => Object.values(StoryState).filter((state) => allowed[state]?.includes(action));
  return { own: states({ ...others, ...own }), others: states(others) };
}

/** Whether `account` may do `action` with a story of this state and creator. */
export function mayDo(account: Account, action: StoryAction, story: { state: StoryState; createdById: string | null }): boolean {
  const rights = table[account.role];
  const allowed = story.createdById === account.id ? { ...rights.others, ...rights.own } : rights.others;
  return allowed[story.state]?.includes(action) ?? false;
}
