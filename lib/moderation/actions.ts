"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { isModerator, type Moderator } from "../accounts/guard.ts";
import { currentAccount } from "../accounts/session.ts";
import { pathTo } from "../addresses.ts";
import { clientOf } from "../client.ts";
import { setDiscussion } from "../writing/commands.ts";
import { approveAll, type Decided, decide, undo } from "./commands.ts";
import { decideNotice } from "./notices/commands.ts";
import { replyTo } from "./replies/commands.ts";
import { decision, noticeDecision, type Origin, origin, reply, selection, storyDiscussion, undoing } from "./schema.ts";

/** Carries out what the pressed button says, and tells on the page it came from. */
export async function decideComment(form: FormData): Promise<void> {
  const { place, fields, moderator } = await asked(form);
  const read = decision.safeParse(fields);
  if (!read.success) return back(place, undefined, "form");
  tell(place, read.data.commentId, await decide(read.data, moderator));
}

export async function undoDecision(form: FormData): Promise<void> {
  const { place, fields, moderator } = await asked(form);
  const read = undoing.safeParse(fields);
  if (!read.success) return back(place, undefined, "form");
  tell(place, read.data.commentId, await undo(read.data, moderator));
}

/** Approves the comments that were ticked. */
export async function approveSelected(form: FormData): Promise<void> {
  const { place, moderator } = await asked(form);
  const chosen = selection.safeParse(form.getAll("chosen"));
  if (!chosen.success) return back(place, undefined, "nothing");
  back(place, `many-${await approveAll(chosen.data, moderator)}`);
}

export async function replyToComment(form: FormData): Promise<void> {
  const { place, fields, moderator } = await asked(form);
  const read = reply.safeParse(fields);
  if (!read.success) return back(place, undefined, "empty");
  const replied = await replyTo(read.data.commentId, read.data.text, clientOf({ headers: await headers() }), moderator);
  if (replied === "replied") return back(place, "replied");
  back(place, undefined, replied);
}

/** Opens or closes the discussion under a story. */
export async function openOrClose(form: FormData): Promise<void> {
  const { place, fields, moderator } = await asked(form);
  const read = storyDiscussion.safeParse(fields);
  if (!read.success) return back(place, undefined, "form");
  const kept = await setDiscussion(read.data.storyId, read.data.open === "yes", moderator);
  if (kept !== "kept") return back(place, undefined, "form");
  back(place, read.data.open === "yes" ? "open" : "closed");
}

export async function decideReport(form: FormData): Promise<void> {
  const { place, fields, moderator } = await asked(form);
  const read = noticeDecision.safeParse(fields);
  const { locale } = place;
  if (!read.success) return redirect(pathTo("notices", locale, {}, { problem: "form" }));
  const decided = await decideNotice(read.data, moderator);
  redirect(pathTo("notices", locale, {}, decided === "decided" ? { done: "decided" } : { problem: decided }));
}

async function asked(form: FormData): Promise<{ place: Origin; fields: Record<string, FormDataEntryValue>; moderator: Moderator }> {
  const fields = Object.fromEntries(form);
  const place = origin.parse(fields);
  const account = await currentAccount();
  // The queue's page says what is missing: a sign-in, or the right.
  if (!isModerator(account)) return redirect(pathTo("queue", place.locale));
  return { place, fields, moderator: account };
}

function tell(place: Origin, commentId: string, decided: Decided): void {
  if (decided === "decided") back(place, commentId);
  else back(place, undefined, decided === "not-possible" ? "form" : commentId);
}

function back({ locale, from, commentId, tab, after }: Origin, done?: string, problem?: string): void {
  if (from === "comment" && commentId) redirect(pathTo("deskComment", locale, { id: commentId }, { done, problem }));
  redirect(pathTo("queue", locale, {}, { state: tab, after, done, problem }));
}
