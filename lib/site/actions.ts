"use server";

import { redirect } from "next/navigation";
import { administratorsForm } from "../accounts/session.ts";
import { type Locale, pathTo } from "../addresses.ts";
import { keepWord, openComments, removeWord } from "./commands.ts";
import { commentsSwitch, newWord, oldWord } from "./schema.ts";

export async function setComments(form: FormData): Promise<void> {
  const { locale, fields, administrator } = await administratorsForm(form, "deskSettings");
  const read = commentsSwitch.safeParse(fields);
  if (!read.success) return back(locale, undefined, "form");
  const open = read.data.open === "yes";
  await openComments(open, administrator);
  back(locale, open ? "open" : "closed");
}

export async function addWord(form: FormData): Promise<void> {
  const { locale, fields, administrator } = await administratorsForm(form, "deskSettings");
  const read = newWord.safeParse(fields);
  if (!read.success) return back(locale, undefined, "word");
  await keepWord(read.data, administrator);
  back(locale, "added");
}

export async function forgetWord(form: FormData): Promise<void> {
  const { locale, fields, administrator } = await administratorsForm(form, "deskSettings");
  const read = oldWord.safeParse(fields);
  if (!read.success) return back(locale, undefined, "form");
  await removeWord(read.data.word, administrator);
  back(locale, "removed");
}

function back(locale: Locale, done?: string, problem?: string): void {
  redirect(pathTo("deskSettings", locale, {}, { done, problem }));
}
