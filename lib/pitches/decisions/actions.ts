"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isEditor } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { localeOf, pathTo } from "../../addresses.ts";
import { typedIn } from "../../drafts/form.ts";
import { idPattern } from "../../id.ts";
import { cleanText } from "../../text/clean.ts";
import { declinePitch, markPitch } from "./commands.ts";

const words = z.string().default("").transform(cleanText).pipe(z.string().max(2000));

export type Answering = { typed?: string | undefined; problem?: "no-words" | "too-long" };

/** Does what the pressed button says with a proposal. An answer that cannot be sent so comes back. */
export async function answerPitch(_: Answering, form: FormData): Promise<Answering> {
  const locale = localeOf(String(form.get("deskLocale")));
  const account = await currentAccount();
  if (!isEditor(account)) return redirect(pathTo("deskPitches", locale));
  const id = z.string().regex(idPattern).parse(form.get("id"));
  const press = z.enum(["decline", "spam", "ham"]).parse(form.get("press"));
  const { answer: typed } = typedIn(form);
  const given = words.safeParse(typed);
  if (press === "decline" && !given.success) return { typed, problem: "too-long" };
  const answered = press === "decline" ? await declinePitch(id, given.data ?? "", account) : await markPitch(id, press === "spam", account);
  if (answered === "no-words") return { typed, problem: answered };
  redirect(pathTo("deskPitches", locale, {}, answered === "answered" ? { done: press } : { problem: answered }));
}
