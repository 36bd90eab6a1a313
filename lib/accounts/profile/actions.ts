"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { localeOf, pathTo } from "../../addresses.ts";
import { idPattern } from "../../id.ts";
import { isModerator } from "../guard.ts";
import { currentAccount, sessionDigest } from "../session.ts";
import { endOwnSession } from "../sessions/commands.ts";
import { signOutEverywhere } from "../sign-out/commands.ts";
import { endOtherSessions, wantWaitingMail } from "./commands.ts";

export async function saveProfile(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("locale")));
  const account = await currentAccount();
  if (!isModerator(account)) return redirect(pathTo("profile", locale));
  await wantWaitingMail(form.get("waiting") === "yes", locale, account);
  redirect(pathTo("profile", locale, {}, { done: "saved" }));
}

/** Ends the one session whose button was pressed; whoever ends this one is signed out here. */
export async function endOne(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("locale")));
  const id = z.string().regex(idPattern).safeParse(form.get("id"));
  const account = await currentAccount();
  if (!account || !id.success) return redirect(pathTo("profile", locale));
  await endOwnSession(id.data, account);
  redirect(pathTo("profile", locale, {}, { done: "endedOne" }));
}

/** Ends every session, this one too. */
export async function endAll(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("locale")));
  const account = await currentAccount();
  if (!account) return redirect(pathTo("profile", locale));
  await signOutEverywhere(account);
  redirect(pathTo("signIn", locale, {}, { sent: "everywhere" }));
}

export async function endOthers(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("locale")));
  const [account, digest] = await Promise.all([currentAccount(), sessionDigest()]);
  if (!account || !digest) return redirect(pathTo("profile", locale));
  await endOtherSessions(digest, account);
  redirect(pathTo("profile", locale, {}, { done: "ended" }));
}
