"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { pathTo } from "../../addresses.ts";
import { idPattern } from "../../id.ts";
import { beginRemark, treatRemark } from "./commands.ts";
import type { RemarkOutcome } from "./remark.ts";
import { deedFields, remarkFields, remarkWords } from "./schema.ts";

const place = z.object({ deskLocale: z.enum(["de", "en"]), id: z.string().regex(idPattern) });
type Place = z.infer<typeof place>;

/** Begins a remark: about what was marked in the editor, about words that were pasted, or about the whole story. */
export async function remark(_: RemarkOutcome, form: FormData): Promise<RemarkOutcome> {
  const given = Object.fromEntries(form);
  const at = place.parse(given);
  const typed = { text: said(form, "text"), passage: said(form, "passage") };
  const anchor = "exact" in given ? given : undefined;
  const fields = remarkFields.safeParse({ ...typed, anchor });
  if (!fields.success) return { typed, refused: "too-long" };
  const begun = await beginRemark(at.id, fields.data, await writer(at.deskLocale));
  return "refused" in begun ? { typed, refused: begun.refused } : done(at, "remarked");
}

/** Answers, settles, opens again or takes back. */
export async function treat(_: RemarkOutcome, form: FormData): Promise<RemarkOutcome> {
  const at = place.parse(Object.fromEntries(form));
  const { remark: id, intent } = deedFields.parse(Object.fromEntries(form));
  const typed = { text: said(form, "text") };
  const text = remarkWords.safeParse(typed.text);
  if (!text.success) return { typed, refused: "too-long" };
  const treated = await treatRemark(id, intent, text.data, await writer(at.deskLocale));
  return typeof treated === "string" ? done(at, treated) : { typed, ...treated };
}

/** An open window hears that there is something new. */
export async function lookAgain(): Promise<void> {
  refresh();
}

/** A script gets the page's new state and stays where it is; without one the answer is a redirect, so reloading is safe. */
async function done({ deskLocale, id }: Place, what: NonNullable<RemarkOutcome["done"]>): Promise<RemarkOutcome> {
  if (!(await headers()).has("next-action")) redirect(pathTo("remarks", deskLocale, { id }, { done: what }));
  refresh();
  return { done: what };
}

const said = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

async function writer(locale: "de" | "en"): Promise<Writer> {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", locale, {}, { next: pathTo("deskStories", locale) }));
  return account;
}
