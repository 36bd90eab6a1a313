"use server";

import { redirect } from "next/navigation";
import { localeOf, pathTo } from "../../addresses.ts";
import { isModerator } from "../guard.ts";
import { currentAccount, sessionDigest } from "../session.ts";
import { endOtherSessions, wantWaitingMail } from "./commands.ts";

export async function saveProfile(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("locale")));
  const account = await currentAccount();
  if (!isModerator(account)) return redirect(pathTo("profile", locale));
  await wantWaitingMail(form.get("waiting") === "yes", locale, account);
  redirect(pathTo("profile", locale, {}, { done: "saved" }));
}

export async function endOthers(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("locale")));
  const [account, digest] = await Promise.all([currentAccount(), sessionDigest()]);
  if (!account || !digest) return redirect(pathTo("profile", locale));
  await endOtherSessions(digest, account);
  redirect(pathTo("profile", locale, {}, { done: "ended" }));
}
