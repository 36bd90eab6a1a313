"use server";

import { redirect } from "next/navigation";
import { administratorsForm } from "../accounts/session.ts";
import { type Locale, pathTo } from "../addresses.ts";
import { quietAlarm } from "./alarm/commands.ts";
import { examineKey } from "./key/commands.ts";
import { planQuestions } from "./questions/commands.ts";
import { endPause } from "./service/commands.ts";

/** Asks about the key and the month at once, and has what waits asked about now. */
export async function checkNow(form: FormData): Promise<void> {
  const { locale, administrator } = await administratorsForm(form, "deskAkismet");
  await endPause(administrator);
  await examineKey({ say: false });
  await planQuestions();
  back(locale, "checked");
}

export async function believeAgain(form: FormData): Promise<void> {
  const { locale, administrator } = await administratorsForm(form, "deskAkismet");
  await quietAlarm(administrator);
  back(locale, "believed");
}

function back(locale: Locale, done: string): void {
  redirect(pathTo("deskAkismet", locale, {}, { done }));
}
