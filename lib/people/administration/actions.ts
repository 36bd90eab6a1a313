"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { type Locale, localeOf, pathTo } from "../../addresses.ts";
import { typedIn, wrongIn } from "../../drafts/form.ts";
import { idPattern } from "../../id.ts";
import { type Saved, saveOrganisation, savePerson } from "./commands.ts";
import { organisationFields, personFields } from "./schema.ts";

export type PeopleOutcome = {
  typed?: Readonly<Record<string, string>>;
  /** Names of the fields that are wrong. */
  wrong?: readonly string[];
  refused?: Exclude<Saved, { id: string }>;
};

const asked = z.string().regex(idPattern).nullable().catch(null);

export async function personSaved(_: PeopleOutcome, form: FormData): Promise<PeopleOutcome> {
  const locale = localeOf(String(form.get("locale")));
  const by = await writer(locale);
  const typed = typedIn(form);
  const fields = personFields.safeParse(typed);
  if (!fields.success) return { typed, wrong: wrongIn(fields.error) };
  const file = form.get("portrait");
  const portrait = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const saved = await savePerson(asked.parse(form.get("id")), fields.data, portrait, by);
  if (typeof saved === "string") return { typed, refused: saved };
  redirect(pathTo("deskPerson", locale, { id: saved.id }, { done: "saved" }));
}

export async function organisationSaved(_: PeopleOutcome, form: FormData): Promise<PeopleOutcome> {
  const locale = localeOf(String(form.get("locale")));
  const by = await writer(locale);
  const typed = typedIn(form);
  const fields = organisationFields.safeParse(typed);
  if (!fields.success) return { typed, wrong: wrongIn(fields.error) };
  const saved = await saveOrganisation(asked.parse(form.get("id")), fields.data, by);
  if (typeof saved === "string") return { typed, refused: saved };
  redirect(pathTo("deskOrganisation", locale, { id: saved.id }, { done: "saved" }));
}

async function writer(locale: Locale): Promise<Writer> {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", locale, {}, { next: pathTo("deskPeople", locale) }));
  return account;
}
