"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { type Locale, pathTo } from "../../addresses.ts";
import { typedIn, wrongIn } from "../../drafts/form.ts";
import { idPattern } from "../../id.ts";
import { fileFrom } from "../../library/upload.ts";
import type { PdfProblem } from "../../media/pdf.ts";
import { type Figures, figuresFrom, type TableProblem } from "../figures.ts";
import { moveFinding, type Refused, removeFinding, removePdf, type Saved, saveFinding, saveRecord, setPdf } from "./commands.ts";
import { findingFields, recordFields } from "./schema.ts";

const id = z.string().regex(idPattern);
const asked = z.object({ deskLocale: z.enum(["de", "en"]), id, finding: id.optional() });
const press = z.object({ intent: z.enum(["up", "down", "remove"]), finding: id });

export type StudyOutcome = {
  typed?: Readonly<Record<string, string>>;
  /** Names of the fields that are wrong. */
  wrong?: readonly string[];
  table?: TableProblem;
  refused?: Refused | PdfProblem;
};

export async function saveStudyRecord(_: StudyOutcome, form: FormData): Promise<StudyOutcome> {
  const { deskLocale, id: study } = asked.parse(Object.fromEntries(form));
  const by = await writer(deskLocale, study);
  const typed = typedIn(form);
  const fields = recordFields.safeParse(typed);
  if (!fields.success) return { typed, wrong: wrongIn(fields.error) };
  return go(deskLocale, study, "record", typed, await saveRecord(study, fields.data, by));
}

/** Saves a finding; a chosen file counts more than the table that is typed. */
export async function saveStudyFinding(_: StudyOutcome, form: FormData): Promise<StudyOutcome> {
  const { deskLocale, id: study, finding } = asked.parse(Object.fromEntries(form));
  const by = await writer(deskLocale, study);
  const typed = typedIn(form);
  const fields = findingFields.safeParse(typed);
  const figures = await figuresIn(form);
  const table = figures && "problem" in figures ? figures : undefined;
  if (!fields.success || table) return { typed, wrong: fields.success ? [] : wrongIn(fields.error), ...(table && { table }) };
  const kept = figures && !("problem" in figures) ? figures : null;
  return go(deskLocale, study, "finding", typed, await saveFinding(study, finding ?? null, fields.data, kept, by));
}

async function figuresIn(form: FormData): Promise<Figures | TableProblem | null> {
  const { content } = await fileFrom(form.get("file"));
  if (content.length > 0) return figuresFrom(content);
  const typed = form.get("table");
  return typeof typed === "string" && typed.trim() ? figuresFrom(typed) : null;
}

export async function saveStudyPdf(_: StudyOutcome, form: FormData): Promise<StudyOutcome> {
  const { deskLocale, id: study } = asked.parse(Object.fromEntries(form));
  const by = await writer(deskLocale, study);
  const saved = form.get("intent") === "drop" ? await removePdf(study, by) : await setPdf(study, await fileFrom(form.get("file")), by);
  return go(deskLocale, study, "file", {}, saved);
}

/** Does what the pressed button beside a finding says. */
export async function arrangeFindings(form: FormData): Promise<void> {
  const { deskLocale, id: study } = asked.parse(Object.fromEntries(form));
  const { intent, finding } = press.parse(Object.fromEntries(form));
  const by = await writer(deskLocale, study);
  const saved: Saved =
    intent === "remove" ? await removeFinding(study, finding, by) : await moveFinding(study, finding, intent === "up" ? -1 : 1, by);
  redirect(pathTo("deskStudy", deskLocale, { id: study }, saved === "saved" ? { done: intent } : { problem: saved }));
}

function go(locale: Locale, study: string, done: string, typed: StudyOutcome["typed"] & object, saved: Saved | PdfProblem): StudyOutcome {
  if (saved !== "saved") return { typed, refused: saved };
  redirect(pathTo("deskStudy", locale, { id: study }, { done }));
}

async function writer(locale: Locale, study: string): Promise<Writer> {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", locale, {}, { next: pathTo("deskStudy", locale, { id: study }) }));
  return account;
}
