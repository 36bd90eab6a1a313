"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isEditor } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { localeOf, pathTo } from "../../addresses.ts";
import { idPattern } from "../../id.ts";
import { cleanText } from "../../text/clean.ts";
import { declinePitch, markPitch } from "./commands.ts";

const words = z.string().default("").transform(cleanText).pipe(z.string().max(2000));

/** Does what the pressed button says with a proposal. */
export async function answerPitch(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("deskLocale")));
  const account = await currentAccount();
  if (!isEditor(account)) return redirect(pathTo("deskPitches", locale));
  const id = z.string().regex(idPattern).parse(form.get("id"));
  const press = z.enum(["decline", "spam", "ham"]).parse(form.get("press"));
  const given = words.safeParse(form.get("answer") ?? "");
  const answered =
    press === "decline" ? await declinePitch(id, given.success ? given.data : "", account) : await markPitch(id, press === "spam", account);
  redirect(pathTo("deskPitches", locale, {}, answered === "answered" ? { done: press } : { problem: answered }));
}
