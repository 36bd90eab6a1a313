"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { pathTo } from "../../addresses.ts";
import { idPattern } from "../../id.ts";
import { moveStory } from "../../publishing/commands.ts";
import type { Outcome } from "../outcome.ts";
import { confirmedIn, message } from "../schema.ts";
import { acceptText, addNote } from "./commands.ts";
import { moves } from "./moves.ts";

const place = z.object({ deskLocale: z.enum(["de", "en"]), id: z.string().regex(idPattern) });
const version = z.coerce.number().int().positive();
const move = z.keyof(z.object(moves));

/** Moves a story without changing its text. With a problem the words come back as they were typed. */
export async function moveOn(_: Outcome, form: FormData): Promise<Outcome> {
  const { deskLocale, id } = place.parse(Object.fromEntries(form));
  const given = version.parse(form.get("version"));
  const intent = move.parse(form.get("intent"));
  const words = message.parse(form.get("message"));
  const said = { message: words, askConsent: form.get("consent") === "yes", confirmed: confirmedIn(form) };
  const moved = await moveStory(id, given, intent, said, await writer(deskLocale));
  if (moved === "moved") redirect(pathTo("deskStory", deskLocale, { id }, { done: intent }));
  return { typed: { message: words }, version: given, ...(typeof moved === "string" ? { refused: moved } : moved) };
}

/** The author approves the final text. */
export async function accept(_: Outcome, form: FormData): Promise<Outcome> {
  const { deskLocale, id } = place.parse(Object.fromEntries(form));
  const accepted = await acceptText(id, version.parse(form.get("version")), await writer(deskLocale));
  if (accepted !== "accepted") return { refused: accepted };
  redirect(pathTo("deskStory", deskLocale, { id }, { done: "accept" }));
}

export async function note(_: Outcome, form: FormData): Promise<Outcome> {
  const { deskLocale, id } = place.parse(Object.fromEntries(form));
  const noted = await addNote(id, message.parse(form.get("text")), await writer(deskLocale));
  if (noted !== "noted") return { refused: noted };
  redirect(pathTo("deskStory", deskLocale, { id }, { done: "noted" }));
}

async function writer(locale: "de" | "en"): Promise<Writer> {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", locale, {}, { next: pathTo("deskStories", locale) }));
  return account;
}
