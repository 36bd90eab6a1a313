"use server";

import { redirect } from "next/navigation";
import { administratorsForm } from "../accounts/session.ts";
import { type Locale, pathTo } from "../addresses.ts";
import { saveSite } from "./administration/commands.ts";
import { type SiteField, siteFieldNames, siteFields } from "./administration/schema.ts";
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

export type SiteOutcome = { typed?: Readonly<Record<string, string>>; wrong?: readonly SiteField[] };

/** Saves what is said about the site. With a problem the form comes back as it was filled in, and each problem stands beside its field. */
export async function save(_: SiteOutcome, form: FormData): Promise<SiteOutcome> {
  const { locale, fields, administrator } = await administratorsForm(form, "deskSettings");
  const read = siteFields.safeParse(fields);
  if (!read.success) {
    const typed = Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
    const named = new Set(read.error.issues.map(({ path }) => path[0]));
    return { typed, wrong: siteFieldNames.filter((name) => named.has(name)) };
  }
  await saveSite(read.data, administrator);
  return redirect(pathTo("deskSettings", locale, {}, { done: "saved" }));
}

function back(locale: Locale, done?: string, problem?: string): void {
  redirect(pathTo("deskSettings", locale, {}, { done, problem }));
}
