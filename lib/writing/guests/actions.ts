"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { type Locale, localeOf, pathTo } from "../../addresses.ts";
import { typedIn } from "../../drafts/form.ts";
import { idPattern } from "../../id.ts";
import { texts } from "../../messages/catalogue.ts";
import type { Refusal } from "../story.ts";
import { declareTerms } from "./commands.ts";
import { type Introduced, introduce } from "./profile/commands.ts";
import { profileFields, termsFields } from "./schema.ts";

type Typed = Readonly<Record<string, string>>;
export type Declaring = { typed?: Typed; problem?: "has" | "interests"; refused?: Refusal };
export type Introducing = { typed?: Typed; problem?: Exclude<Introduced, "saved" | "proposed"> | "too-long" };

/** Interests and rights, said by whoever writes the piece. */
export async function declare(_: Declaring, form: FormData): Promise<Declaring> {
  const locale = localeOf(String(form.get("deskLocale")));
  const id = z.string().regex(idPattern).parse(form.get("id"));
  const by = await writer(locale);
  const typed = typedIn(form);
  const fields = termsFields.safeParse(typed);
  if (!fields.success) return { typed, problem: fields.error.issues.some(({ path }) => path[0] === "has") ? "has" : "interests" };
  const declared = await declareTerms(id, fields.data, texts(locale).guests.terms.grant, by);
  if (declared !== "declared" && declared !== "amended") return { typed, refused: declared };
  redirect(pathTo("deskStory", locale, { id }, { done: declared }));
}

/** Bio and portrait. */
export async function introduceMyself(_: Introducing, form: FormData): Promise<Introducing> {
  const locale = localeOf(String(form.get("deskLocale")));
  const by = await writer(locale);
  const typed = typedIn(form);
  const fields = profileFields.safeParse(typed);
  if (!fields.success) return { typed, problem: "too-long" };
  const file = form.get("portrait");
  const content = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const outcome = await introduce(fields.data, content, by);
  if (outcome !== "saved" && outcome !== "proposed") return { typed, problem: outcome };
  redirect(pathTo("authorProfile", locale, {}, { done: outcome }));
}

async function writer(locale: Locale): Promise<Writer> {
  const account = await currentAccount();
  return isWriter(account) ? account : redirect(pathTo("desk", locale));
}
