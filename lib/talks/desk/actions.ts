"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { type Locale, pathTo } from "../../addresses.ts";
import { typedIn, wrongIn } from "../../drafts/form.ts";
import { idPattern } from "../../id.ts";
import {
  type Arranged,
  addSpeaker,
  changeSpeaker,
  dropApproval,
  moveSpeaker,
  type Refused,
  recordApproval,
  removeSpeaker,
} from "./commands.ts";
import { approvalFields, newSpeaker, speakerFields } from "./schema.ts";

const id = z.string().regex(idPattern);
const asked = z.object({ deskLocale: z.enum(["de", "en"]), id, speaker: id.optional() });
const press = z.object({ intent: z.enum(["up", "down", "remove", "unapprove"]), speaker: id });

export type SpeakerOutcome = {
  typed?: Typed;
  /** Names of the fields that are wrong. */
  wrong?: readonly string[];
  refused?: Refused;
};

/** Adds a speaker, or changes how one is called. */
export async function saveSpeaker(_: SpeakerOutcome, form: FormData): Promise<SpeakerOutcome> {
  const { deskLocale, id: talk, speaker } = asked.parse(Object.fromEntries(form));
  const by = await writer(deskLocale, talk);
  const typed = typedIn(form);
  const outcome = speaker ? await changed(talk, speaker, typed, by) : await added(talk, typed, by);
  if (typeof outcome !== "string") return { typed, ...outcome };
  if (outcome !== "saved") return { typed, refused: outcome };
  redirect(pathTo("deskTalk", deskLocale, { id: talk }, { done: speaker ? "changed" : "added" }));
}

type Typed = Readonly<Record<string, string>>;

async function added(talk: string, typed: Typed, by: Writer): Promise<Arranged | { wrong: string[] }> {
  const fields = newSpeaker.safeParse(typed);
  return fields.success ? addSpeaker(talk, fields.data, by) : { wrong: wrongIn(fields.error) };
}

async function changed(talk: string, speaker: string, typed: Typed, by: Writer): Promise<Arranged | { wrong: string[] }> {
  const fields = speakerFields.safeParse(typed);
  return fields.success ? changeSpeaker(talk, speaker, fields.data, by) : { wrong: wrongIn(fields.error) };
}

/** Writes down that a speaker has approved the words. */
export async function approveWords(_: SpeakerOutcome, form: FormData): Promise<SpeakerOutcome> {
  const { deskLocale, id: talk, speaker } = asked.required().parse(Object.fromEntries(form));
  const by = await writer(deskLocale, talk);
  const typed = typedIn(form);
  const fields = approvalFields.safeParse(typed);
  if (!fields.success) return { typed, wrong: wrongIn(fields.error) };
  const outcome = await recordApproval(talk, speaker, fields.data, by);
  if (outcome !== "saved") return { typed, refused: outcome };
  redirect(pathTo("deskTalk", deskLocale, { id: talk }, { done: "approved" }));
}

/** Does what the pressed button beside a speaker says. */
export async function arrangeSpeakers(form: FormData): Promise<void> {
  const { deskLocale, id: talk } = asked.parse(Object.fromEntries(form));
  const { intent, speaker } = press.parse(Object.fromEntries(form));
  const outcome = await carryOut(talk, speaker, intent, await writer(deskLocale, talk));
  redirect(pathTo("deskTalk", deskLocale, { id: talk }, outcome === "saved" ? { done: intent } : { problem: outcome }));
}

function carryOut(talk: string, speaker: string, intent: z.infer<typeof press>["intent"], by: Writer): Promise<Arranged> {
  if (intent === "remove") return removeSpeaker(talk, speaker, by);
  if (intent === "unapprove") return dropApproval(talk, speaker, by);
  return moveSpeaker(talk, speaker, intent === "up" ? -1 : 1, by);
}

async function writer(locale: Locale, talk: string): Promise<Writer> {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", locale, {}, { next: pathTo("deskTalk", locale, { id: talk }) }));
  return account;
}
