"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { pathTo } from "../../addresses.ts";
import { idPattern } from "../../id.ts";
import { judgeFlagged, moveQuestion, removeQuestion, type Saved, saveQuestion, saveSettings } from "./commands.ts";
import { questionFields, settingsFields } from "./schema.ts";

const id = z.string().regex(idPattern);
const asked = z.object({
  deskLocale: z.enum(["de", "en"]),
  id,
  question: id.optional(),
  intent: z.enum(["settings", "question", "up", "down", "remove", "counted", "refused"]),
});

/** Does what the pressed button of a survey says. */
export async function editSurvey(form: FormData): Promise<void> {
  const fields = Object.fromEntries(form);
  const pressed = asked.parse(fields);
  const { deskLocale, id: story } = pressed;
  const account = await currentAccount();
  const here = pathTo("deskSurvey", deskLocale, { id: story });
  if (!isWriter(account)) redirect(pathTo("signIn", deskLocale, {}, { next: here }));
  const saved = await carryOut(pressed, fields, account);
  redirect(pathTo("deskSurvey", deskLocale, { id: story }, saved === "saved" ? { done: pressed.intent } : { problem: saved }));
}

async function carryOut({ id: story, question, intent }: z.infer<typeof asked>, fields: unknown, by: Writer): Promise<Saved | "form"> {
  if (intent === "counted" || intent === "refused") return judgeFlagged(story, intent, by);
  if (intent === "settings") {
    const typed = settingsFields.safeParse(fields);
    return typed.success ? saveSettings(story, typed.data, by) : "form";
  }
  if (intent === "question") {
    const typed = questionFields.safeParse(fields);
    return typed.success ? saveQuestion(story, question ?? null, typed.data, by) : "form";
  }
  if (question === undefined) return "form";
  return intent === "remove" ? removeQuestion(story, question, by) : moveQuestion(story, question, intent === "up" ? -1 : 1, by);
}
