// Who may do what with a story: one table for commands, pages and buttons.
import { type Role, StoryForm, type StoryKind, StoryState } from "#prisma/generated/enums";
import { type Account, isEditor } from "../accounts/guard.ts";

/**
 * `revisions`: see how it came about. `share`: show it to people without an account. `notes`: what editors say among themselves.
 * `remarks`: see what was asked about passages of the text. `remark`: ask. `answer`: answer, and call it settled.
 * `take-back`: out of the editors' hands again. `declare`: interests and rights of a guest.
 * `amend`: propose other interests for what is accepted or public. `accept`, `object`: to the final text.
 * `review`: take it up. `return`: ask its author for changes. `approve`: fit for publication. `plan`: do it at a given time.
 * `results`: see what was answered in a survey. `judge-votes`: say whether flagged votes count.
 * `correct`: change what is public. `discussion`: open or close the comments. `withdraw`: give it up before it is public.
 */
export const storyActions = [
  "read",
  "revisions",
  "share",
  "notes",
  "remarks",
  "remark",
  "answer",
  "edit",
  "submit",
  "take-back",
  "declare",
  "amend",
  "accept",
  "object",
  "review",
  "return",
  "approve",
  "publish",
  "plan",
  "results",
  "judge-votes",
  "correct",
  "take-down",
  "discussion",
  "withdraw",
  "reopen",
] as const;
export type StoryAction = (typeof storyActions)[number];

type Allowed = Readonly<Partial<Record<StoryState, readonly StoryAction[]>>>;

const asks = ["remarks", "remark", "answer"] as const;
const answers = ["remarks", "answer"] as const;

/** Whoever writes it. While it lies with the editors its text lies still. */
const own: Allowed = {
  draft: ["read", "revisions", ...asks, "share", "edit", "submit", "declare", "withdraw"],
  submitted: ["read", "revisions", ...answers, "share", "take-back", "declare", "withdraw"],
  in_review: ["read", "revisions", ...answers, "share", "declare", "withdraw"],
  changes_requested: ["read", "revisions", ...asks, "share", "edit", "submit", "declare", "withdraw"],
  approved: ["read", "revisions", ...answers, "share", "declare", "amend", "accept", "object", "withdraw"],
  scheduled: ["read", "revisions", ...answers, "share", "declare", "amend", "accept", "object"],
  published: ["read", "revisions", ...answers, "share", "amend", "results"],
  taken_down: ["read", "revisions", ...answers, "results"],
  withdrawn: ["read", "revisions", "remarks", "reopen"],
};
/** Whoever edits, with what anybody wrote. */
const edited: Allowed = {
  draft: ["read", "revisions", "share", "notes", ...asks, "edit", "submit", "approve", "publish", "plan", "withdraw"],
  submitted: ["read", "revisions", "share", "notes", ...asks, "edit", "review", "return", "approve", "publish", "plan", "withdraw"],
  in_review: ["read", "revisions", "share", "notes", ...asks, "edit", "return", "approve", "publish", "plan", "withdraw"],
  changes_requested: ["read", "revisions", "share", "notes", ...asks, "edit", "review", "approve", "publish", "plan", "withdraw"],
  approved: ["read", "revisions", "share", "notes", ...asks, "edit", "return", "publish", "plan", "withdraw"],
  scheduled: ["read", "revisions", "share", "notes", ...asks, "edit", "return", "publish", "plan"],
  published: ["read", "revisions", "share", "notes", ...asks, "results", "judge-votes", "correct", "take-down", "plan", "discussion"],
  taken_down: ["read", "revisions", "notes", ...asks, "results", "judge-votes", "correct", "publish", "plan"],
  withdrawn: ["read", "revisions", "notes", "remarks", "reopen"],
};
const nothing: Allowed = {};

const table: Readonly<Record<Role, { own: Allowed; others: Allowed }>> = {
  reader: { own: nothing, others: nothing },
  guest_author: { own, others: nothing },
  author: { own, others: { published: ["read"] } },
  moderator: { own: nothing, others: { published: ["read", "discussion"] } },
  editor: { own, others: edited },
  administrator: { own, others: edited },
};

/** In which states an account of this role may do `action` with its own stories, and with those of others. */
export function statesFor(role: Role, action: StoryAction): { own: StoryState[]; others: StoryState[] } {
  const states = (isOwn: boolean) => Object.values(StoryState).filter((state) => isAllowed(role, action, state, isOwn));
  return { own: states(true), others: states(false) };
}

/** Whether `account` may do `action` with a story of this state and creator. */
export const mayDo = (account: Account, action: StoryAction, story: { state: StoryState; createdById: string | null }): boolean =>
  isAllowed(account.role, action, story.state, story.createdById === account.id);

/** Whether readers have seen it, even if they do not any more. */
export const hasAppeared = ({ state }: { state: StoryState }): boolean => state === "published" || state === "taken_down";

/** Whether `account` may change a story: freely until readers have seen it, by a correction afterwards. */
export const mayChangeStory = (account: Account, story: { state: StoryState; createdById: string | null }): boolean =>
  mayDo(account, "edit", story) || mayDo(account, "correct", story);

/** Whether `account` may put a story into its place: its chapters, its series, what it points to. Editors only: it is about what others wrote, too. */
export const mayCompose = (account: Account, story: { state: StoryState; createdById: string | null }): boolean =>
  isEditor(account) && mayChangeStory(account, story);

const everyForm = Object.values(StoryForm);
const forms: Readonly<Record<Role, readonly StoryForm[]>> = {
  reader: [],
  guest_author: ["guest"],
  author: everyForm,
  moderator: [],
  editor: everyForm,
  administrator: everyForm,
};

/** What an account may call its pieces. */
export const formsFor = ({ role }: Account): readonly StoryForm[] => forms[role];

/** The kinds of which an account may begin a story, beside articles. Topics, surveys and videos are about what others write and think: they are the editors'. */
export function kindsFor(account: Account): StoryKind[] {
  if (isEditor(account)) return ["video", "topic", "talk", "survey", "study"];
  return formsFor(account).includes("interview") ? ["talk", "study"] : [];
}

/** Whom an account may name as the author: editors anybody, others only themselves. */
export const namesAnybody = (account: Account): boolean => mayDo(account, "publish", { state: "draft", createdById: null });

/** With one's own story one may do whatever one may do with that of others, and more. */
function isAllowed(role: Role, action: StoryAction, state: StoryState, isOwn: boolean): boolean {
  const { own: ofOwn, others } = table[role];
  return [...(others[state] ?? []), ...((isOwn && ofOwn[state]) || [])].includes(action);
}
