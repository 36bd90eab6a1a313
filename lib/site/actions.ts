"use server";

import { redirect } from "next/navigation";
import { administratorsForm } from "../accounts/session.ts";
import { type Locale, pathTo } from "../addresses.ts";
import { openComments } from "./commands.ts";
import { commentsSwitch } from "./schema.ts";

export async function setComments(form: FormData): Promise<void> {
  const { locale, fields, administrator } = await administratorsForm(form, "deskSettings");
  const read = commentsSwitch.safeParse(fields);
  if (!read.success) return back(locale, undefined, "form");
  const open = read.data.open === "yes";
  await openComments(open, administrator);
  back(locale, open ? "open" : "closed");
}

function back(locale: Locale, done?: string, problem?: string): void {
  redirect(pathTo("deskSettings", locale, {}, { done, problem }));
}
