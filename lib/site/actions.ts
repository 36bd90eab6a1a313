"use server";

import { redirect } from "next/navigation";
import { type Administrator, isAdministrator } from "../accounts/guard.ts";
import { currentAccount } from "../accounts/session.ts";
import { type Locale, localeOf, pathTo } from "../addresses.ts";
import { keepWord, openComments, removeWord } from "./commands.ts";
import { commentsSwitch, newWord, oldWord } from "./schema.ts";

export async function setComments(form: FormData): Promise<void> {
  const { locale, fields, administrator } = await asked(form);
  const read = commentsSwitch.safeParse(fields);
  if (!read.success) return back(locale, undefined, "form");
  const open = read.data.open === "yes";
  await openComments(open, administrator);
  back(locale, open ? "open" : "closed");
}

export async function addWord(form: FormData): Promise<void> {
  const { locale, fields, administrator } = await asked(form);
  const read = newWord.safeParse(fields);
  if (!read.success) return back(locale, undefined, "word");
  await keepWord(read.data, administrator);
  back(locale, "added");
}

export async function forgetWord(form: FormData): Promise<void> {
  const { locale, fields, administrator } = await asked(form);
  const read = oldWord.safeParse(fields);
  if (!read.success) return back(locale, undefined, "form");
  await removeWord(read.data.word, administrator);
  back(locale, "removed");
}

async function asked(
  form: FormData,
): Promise<{ locale: Locale; fields: Record<string, FormDataEntryValue>; administrator: Administrator }> {
  const fields = Object.fromEntries(form);
  const locale = localeOf(String(fields.locale));
  const account = await currentAccount();
  // The page says what is missing: a sign-in, or the right.
  if (!isAdministrator(account)) return redirect(pathTo("deskSettings", locale));
  return { locale, fields, administrator: account };
}

function back(locale: Locale, done?: string, problem?: string): void {
  redirect(pathTo("deskSettings", locale, {}, { done, problem }));
}
