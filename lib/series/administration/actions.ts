"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { localeOf, pathTo } from "../../addresses.ts";
import { typedIn, wrongIn } from "../../drafts/form.ts";
import { idPattern } from "../../id.ts";
import { type SeriesSaved, saveSeries } from "./commands.ts";
import { seriesFields } from "./schema.ts";

export type SeriesOutcome = {
  typed?: Readonly<Record<string, string>>;
  /** Names of the fields that are wrong. */
  wrong?: readonly string[];
  refused?: Exclude<SeriesSaved, { id: string }>;
};

const known = z.string().regex(idPattern).nullable().catch(null);

/** Saves a series and opens its form again. */
export async function seriesSaved(_: SeriesOutcome, form: FormData): Promise<SeriesOutcome> {
  const deskLocale = localeOf(String(form.get("deskLocale")));
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", deskLocale, {}, { next: pathTo("deskSeriesList", deskLocale) }));
  const typed = typedIn(form);
  const fields = seriesFields.safeParse(typed);
  if (!fields.success) return { typed, wrong: wrongIn(fields.error) };
  const saved = await saveSeries(known.parse(form.get("id")), fields.data, account);
  if (typeof saved === "string") return { typed, refused: saved };
  redirect(pathTo("deskSeries", deskLocale, { id: saved.id }, { done: "saved" }));
}
