"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { CreditRole } from "#prisma/generated/enums";
import { isWriter, type Writer } from "../accounts/guard.ts";
import { currentAccount } from "../accounts/session.ts";
import { type Locale, pathTo } from "../addresses.ts";
import { typedIn, wrongIn } from "../drafts/form.ts";
import { idPattern } from "../id.ts";
import {
  addCredit,
  addReference,
  chooseTranslation,
  moveReference,
  type Placed,
  placeStory,
  removeCredit,
  removeReference,
} from "./commands.ts";
import { placingFields } from "./schema.ts";

const id = z.string().regex(idPattern);
const asked = z.object({ deskLocale: z.enum(["de", "en"]), id, search: z.string().max(200).optional().catch(undefined) });
const press = z.object({ intent: z.enum(["cover", "more", "remove", "up", "down", "translation", "untranslated"]), story: id });

const credit = z.object({ intent: z.enum(["credit", "uncredit"]), person: id.or(z.literal("")), role: z.enum(CreditRole) });

export type PlacingOutcome = {
  typed?: Readonly<Record<string, string>>;
  /** Names of the fields that are wrong. */
  wrong?: readonly string[];
  refused?: Exclude<Placed, "placed">;
};

/** Saves the series and the edition of a story. */
export async function placed(_: PlacingOutcome, form: FormData): Promise<PlacingOutcome> {
  const { deskLocale, id: story } = asked.parse(Object.fromEntries(form));
  const by = await writer(deskLocale, story);
  const typed = typedIn(form);
  const fields = placingFields.safeParse(typed);
  if (!fields.success) return { typed, wrong: wrongIn(fields.error) };
  const outcome = await placeStory(story, fields.data, by);
  if (outcome !== "placed") return { typed, refused: outcome };
  redirect(pathTo("deskPlacing", deskLocale, { id: story }, { done: "saved" }));
}

/** Does what the pressed button says with what a story points to, and with its translation. */
export async function refer(form: FormData): Promise<void> {
  const { deskLocale, id: story, search } = asked.parse(Object.fromEntries(form));
  const { intent, story: to } = press.parse(Object.fromEntries(form));
  const outcome = await carryOut(story, to, intent, await writer(deskLocale, story));
  const said = outcome === "placed" ? { done: intent } : { problem: outcome };
  redirect(pathTo("deskPlacing", deskLocale, { id: story }, { search: search || undefined, ...said }));
}

/** Names somebody who took part, or no longer. */
export async function creditPerson(form: FormData): Promise<void> {
  const { deskLocale, id: story } = asked.parse(Object.fromEntries(form));
  const { intent, person, role } = credit.parse(Object.fromEntries(form));
  const by = await writer(deskLocale, story);
  const outcome = await (intent === "credit" ? addCredit : removeCredit)(story, person, role, by);
  redirect(pathTo("deskPlacing", deskLocale, { id: story }, outcome === "placed" ? { done: intent } : { problem: outcome }));
}

function carryOut(story: string, to: string, intent: z.infer<typeof press>["intent"], by: Writer): Promise<Placed> {
  if (intent === "cover" || intent === "more") return addReference(story, to, intent, by);
  if (intent === "translation") return chooseTranslation(story, to, by);
  if (intent === "untranslated") return chooseTranslation(story, null, by);
  if (intent === "remove") return removeReference(story, to, by);
  return moveReference(story, to, intent === "up" ? -1 : 1, by);
}

async function writer(locale: Locale, story: string): Promise<Writer> {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", locale, {}, { next: pathTo("deskPlacing", locale, { id: story }) }));
  return account;
}
