// From the fields of a form to one command. Which form it was stands in its field `do`.
import type { Moderator } from "../accounts/guard.ts";
import type { Client } from "../client.ts";
import { setDiscussion } from "../writing/commands.ts";
import { approveAll, type Decided, decide, undo } from "./commands.ts";
import { decideNotice } from "./notices/commands.ts";
import { replyTo } from "./replies/commands.ts";
import { decision, noticeDecision, reply, selection, storyDiscussion, undoing } from "./schema.ts";
import type { Outcome } from "./told/told.ts";

export const forms = ["decide", "undo", "approve", "reply", "discussion", "report"] as const;
export type FormName = (typeof forms)[number];

type Work = (form: FormData, moderator: Moderator, client: Client) => Promise<Outcome>;

const incomplete: Outcome = { problem: "form" };

const works: Readonly<Record<FormName, Work>> = {
  decide: async (form, moderator) => {
    const read = decision.safeParse(Object.fromEntries(form));
    return read.success ? about(read.data.commentId, await decide(read.data, moderator)) : incomplete;
  },
  undo: async (form, moderator) => {
    const read = undoing.safeParse(Object.fromEntries(form));
    return read.success ? about(read.data.commentId, await undo(read.data, moderator)) : incomplete;
  },
  approve: async (form, moderator) => {
    const chosen = selection.safeParse(form.getAll("chosen"));
    return chosen.success ? { done: `many-${await approveAll(chosen.data, moderator)}` } : { problem: "nothing" };
  },
  reply: async (form, moderator, client) => {
    const typed = form.get("text");
    const read = reply.safeParse(Object.fromEntries(form));
    const replied = read.success ? await replyTo(read.data.commentId, read.data.text, client, moderator) : "empty";
    return replied === "replied" ? { done: replied } : { problem: replied, typed: typeof typed === "string" ? typed : "" };
  },
  discussion: async (form, moderator) => {
    const read = storyDiscussion.safeParse(Object.fromEntries(form));
    if (!read.success || (await setDiscussion(read.data.storyId, read.data.open === "yes", moderator)) !== "kept") return incomplete;
    return { done: read.data.open === "yes" ? "open" : "closed" };
  },
  report: async (form, moderator) => {
    const read = noticeDecision.safeParse(Object.fromEntries(form));
    if (!read.success) return incomplete;
    return (await decideNotice(read.data, moderator)) === "decided" ? { done: "notice" } : { problem: "notice" };
  },
};

export async function carryOut(form: FormData, client: Client, moderator: Moderator): Promise<Outcome> {
  const name = forms.find((each) => each === form.get("do"));
  return name ? works[name](form, moderator, client) : incomplete;
}

/** The comment's id stands for what is to be said about it, whoever decided. */
const about = (id: string, decided: Decided): Outcome =>
  decided === "decided" ? { done: id } : decided === "not-possible" ? incomplete : { problem: id };
