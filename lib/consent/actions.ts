"use server";

import { redirect } from "next/navigation";
import { administratorsForm } from "../accounts/session.ts";
import { pathTo } from "../addresses.ts";
import { typedIn } from "../drafts/form.ts";
import { saveAnalytics } from "./commands.ts";
import { type AnalyticsField, analyticsFieldNames, analyticsFields } from "./schema.ts";

export type AnalyticsOutcome = { typed?: Readonly<Record<string, string>>; wrong?: readonly AnalyticsField[] };

/** Saves what is said about the script. With a problem the form comes back as it was filled in, and each problem stands beside its field. */
export async function saveScript(_: AnalyticsOutcome, form: FormData): Promise<AnalyticsOutcome> {
  const { locale, administrator } = await administratorsForm(form, "deskAnalytics");
  const typed = typedIn(form);
  const read = analyticsFields.safeParse(typed);
  if (!read.success) {
    const named = new Set(read.error.issues.map(({ path }) => path[0]));
    return { typed, wrong: analyticsFieldNames.filter((name) => named.has(name)) };
  }
  await saveAnalytics(read.data, administrator);
  return redirect(pathTo("deskAnalytics", locale, {}, { done: read.data.on ? "on" : "off" }));
}
