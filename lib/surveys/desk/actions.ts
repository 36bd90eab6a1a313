"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { pathTo } from "../../addresses.ts";
import { typedIn, wrongIn } from "../../drafts/form.ts";
import { idPattern } from "../../id.ts";
import { judgeFlagged } from "../flagged/commands.ts";
import { moveQuestion, type Refused, removeQuestion, type Saved, saveQuestion, saveSettings } from "./commands.ts";
import { questionFields, settingsFields } from "./schema.ts";

const id = z.string().regex(idPattern);
const asked = z.object({
  deskLocale: z.enum(["de", "en"]),
  id,
  question: id.optional(),
  intent: z.enum(["settings", "question", "up", "down", "remove", "counted", "refused"]),
});

export type SurveyOutcome = {
  typed?: Readonly<Record<string, string>>;
  /** Names of the fields that are wrong. */
  wrong?: readonly string[];
  refused?: Refused;
};

/** Does what the pressed button of a survey says. With what is wrong comes back what was typed. */
export async function editSurvey(_: SurveyOutcome, form: FormData): Promise<SurveyOutcome> {
  const typed = typedIn(form);
  const pressed = asked.parse(typed);
  const { deskLocale, id: story, intent } = pressed;
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", deskLocale, {}, { next: pathTo("deskSurvey", deskLocale, { id: story }) }));
  const saved = await carryOut(pressed, typed, account);
  if (saved === "saved") redirect(pathTo("deskSurvey", deskLocale, { id: story }, { done: intent }));
  return typeof saved === "string" ? { typed, refused: saved } : { typed, ...saved };
}

type Wrong = { wrong: readonly string[] };

async function carryOut({ id: story, question, intent }: z.infer<typeof asked>, typed: unknown, by: Writer): Promise<Saved | Wrong> {
  if (intent === "counted" || intent === "refused") return judgeFlagged(story, intent, by);
  if (intent === "settings") {
    const fields = settingsFields.safeParse(typed);
    return fields.success ? saveSettings(story, fields.data, by) : { wrong: wrongIn(fields.error) };
  }
  if (intent === "question") {
    const fields = questionFields.safeParse(typed);
    return fields.success ? saveQuestion(story, question ?? null, fields.data, by) : { wrong: wrongIn(fields.error) };
  }
  if (question === undefined) return "not-found";
  return intent === "remove" ? removeQuestion(story, question, by) : moveQuestion(story, question, intent === "up" ? -1 : 1, by);
}
