"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { type Editor, isEditor } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { type Locale, localeOf, pathTo } from "../../addresses.ts";
import { typedIn } from "../../drafts/form.ts";
import { idPattern } from "../../id.ts";
import type { Outcome } from "../outcome.ts";
import { inviteAgain, inviteGuest, type NoGuest } from "./commands.ts";
import { type InvitationProblem, invitation, invitationProblems } from "./schema.ts";

export type Inviting = { typed?: Readonly<Record<string, string>>; problems?: readonly InvitationProblem[]; refused?: NoGuest };

/** Invites somebody, and opens the piece they are to write. */
export async function invite(_: Inviting, form: FormData): Promise<Inviting> {
  const deskLocale = localeOf(String(form.get("deskLocale")));
  const by = await editor(deskLocale);
  const typed = typedIn(form);
  const given = invitation.safeParse(typed);
  if (!given.success) return { typed, problems: invitationProblems(given.error) };
  const invited = await inviteGuest(given.data, by);
  if (typeof invited === "string") return { typed, refused: invited };
  redirect(pathTo("deskStory", deskLocale, { id: invited.id }, { done: "invited" }));
}

export async function again(_: Outcome, form: FormData): Promise<Outcome> {
  const deskLocale = localeOf(String(form.get("deskLocale")));
  const id = z.string().regex(idPattern).parse(form.get("id"));
  const sent = await inviteAgain(id, await editor(deskLocale));
  if (sent !== "sent") return { refused: sent };
  redirect(pathTo("deskStory", deskLocale, { id }, { done: "invited" }));
}

async function editor(locale: Locale): Promise<Editor> {
  const account = await currentAccount();
  return isEditor(account) ? account : redirect(pathTo("inviteGuest", locale));
}
