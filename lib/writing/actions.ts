"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { StoryForm, StoryKind } from "#prisma/generated/enums";
import { isWriter, type Writer } from "../accounts/guard.ts";
import { currentAccount } from "../accounts/session.ts";
import { pathTo } from "../addresses.ts";
import { typedIn } from "../drafts/form.ts";
import { idPattern } from "../id.ts";
import { fileFrom } from "../library/upload.ts";
import { moveStory } from "../publishing/commands.ts";
import { beginStory, saveStory, setDiscussion } from "./commands.ts";
import { fieldProblems, type Outcome } from "./outcome.ts";
import { choosePicture, describePicture, setPicture } from "./pictures/commands.ts";
import { prepareRevision, restoreRevision } from "./revisions/commands.ts";
import { kindsFor } from "./rights.ts";
import { confirmedIn, message, pictureFields, readFields, type StoryFields } from "./schema.ts";
import { baseFor } from "./together/commands.ts";
import { word } from "./together/schema.ts";

const place = z.object({ deskLocale: z.enum(["de", "en"]), id: z.string().regex(idPattern), version: z.coerce.number().int().positive() });

const beginning = z.object({
  deskLocale: z.enum(["de", "en"]),
  kind: z.union([z.enum(StoryForm), z.enum(StoryKind)]),
});

/** Begins a draft and opens its form. */
export async function begin(form: FormData): Promise<void> {
  const { deskLocale, kind } = beginning.parse(Object.fromEntries(form));
  const by = await writer(deskLocale);
  const id = await (isForm(kind) ? beginStory(kind, by) : beginKind(kind, by));
  redirect(id ? pathTo("deskStory", deskLocale, { id }) : pathTo("newStory", deskLocale));
}

const isForm = (kind: string): kind is StoryForm => Object.values(StoryForm).some((form) => form === kind);

const beginKind = async (kind: StoryKind, by: Writer) =>
  kindsFor(by).includes(kind) ? beginStory(kind === "talk" || kind === "video" ? "interview" : "report", by, kind) : null;

/** Saves the text and then does what the pressed button says: nothing more, submit, or publish. */
export async function save(_: Outcome, form: FormData): Promise<Outcome> {
  const { deskLocale, id, version } = place.parse(Object.fromEntries(form));
  const typed = typedIn(form);
  const by = await writer(deskLocale);
  const fields = readFields(typed);
  if (!fields.success) return { typed, version, fields: fieldProblems(fields.error) };
  if (form.get("intent") === "prepare") return prepare(id, version, fields.data, typed, deskLocale, by);
  const window = word.safeParse({ ...typed, kind: "keep" });
  const base = window.success ? await baseFor({ id, ...window.data }) : version;
  if (typeof base === "string") return { typed, version, refused: base };
  const tab = window.success ? window.data.tab : null;
  const saved = await saveStory(id, base, fields.data, message.parse(form.get("correction")), by, { tab });
  if (typeof saved === "string") return { typed, version, refused: saved };
  if ("lacks" in saved) return { typed, version, lacks: saved.lacks };
  const done = await moveOn(form, id, saved.version, by);
  if (typeof done !== "string") return { typed, version: saved.version, ...done };
  redirect(pathTo("deskStory", deskLocale, { id }, { done }));
}

/** Keeps the changed text of a public story for later, and goes on to say when. */
async function prepare(
  id: string,
  version: number,
  fields: StoryFields,
  typed: Readonly<Record<string, string>>,
  locale: "de" | "en",
  by: Writer,
): Promise<Outcome> {
  const prepared = await prepareRevision(id, version, fields, by);
  if (typeof prepared === "string") return { typed, version, refused: prepared };
  if ("lacks" in prepared) return { typed, version, lacks: prepared.lacks };
  redirect(pathTo("deskPlan", locale, { id }, { revision: prepared.revision }));
}

async function moveOn(form: FormData, id: string, version: number, by: Writer): Promise<string | Outcome> {
  const intent = form.get("intent");
  if (intent !== "submit" && intent !== "publish") return intent === "correct" ? "corrected" : "saved";
  const moved = await moveStory(id, version, intent, { confirmed: confirmedIn(form) }, by);
  if (moved === "moved") return intent === "submit" ? "submitted" : "published";
  return typeof moved === "string" ? { refused: moved } : moved;
}

/** Brings the text of an earlier revision back as the newest one. */
export async function restore(_: Outcome, form: FormData): Promise<Outcome> {
  const { deskLocale, id, version, number } = place.extend({ number: z.coerce.number().int().positive() }).parse(Object.fromEntries(form));
  const restored = await restoreRevision(id, number, version, await writer(deskLocale));
  if (typeof restored === "string") return { refused: restored };
  if ("lacks" in restored) return { lacks: restored.lacks };
  redirect(pathTo("deskStory", deskLocale, { id }, { done: "restored" }));
}

/** Stores, chooses, describes or removes the picture. */
export async function picture(_: Outcome, form: FormData): Promise<Outcome> {
  const { deskLocale, id } = place.omit({ version: true }).parse(Object.fromEntries(form));
  const by = await writer(deskLocale);
  const typed = typedIn(form);
  const fields = pictureFields.safeParse(typed);
  if (!fields.success) return { typed, refused: "invalid" };
  const { alt, caption, credit, licence, decorative } = fields.data;
  const note = { alt: decorative ? "" : alt || null, caption: caption || null, credit: credit || null, licence: licence || null };
  const kept = await keep(id, form, note, by);
  if (kept !== "kept") return { typed, refused: kept };
  redirect(pathTo("deskStory", deskLocale, { id }, { done: "picture" }));
}

async function keep(id: string, form: FormData, note: Parameters<typeof setPicture>[2], by: Writer) {
  const [intent, file, chosen] = [form.get("intent"), form.get("file"), form.get("mediaId")];
  if (intent === "remove") return describePicture(id, null, by);
  if (typeof chosen === "string" && chosen) return choosePicture(id, chosen, by);
  if (intent === "describe" && !(file instanceof File && file.size > 0)) return describePicture(id, note, by);
  return setPicture(id, await fileFrom(file), note, by);
}

/** Opens or closes the discussion under the story. */
export async function discussion(form: FormData): Promise<void> {
  const { deskLocale, id } = place.omit({ version: true }).parse(Object.fromEntries(form));
  // Moderators write nothing, but close a discussion.
  const account = (await currentAccount()) ?? redirect(pathTo("signIn", deskLocale, {}, { next: pathTo("deskStories", deskLocale) }));
  await setDiscussion(id, form.get("open") === "yes", account);
  redirect(pathTo("deskStory", deskLocale, { id }, { done: "discussion" }));
}

async function writer(locale: "de" | "en"): Promise<Writer> {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", locale, {}, { next: pathTo("deskStories", locale) }));
  return account;
}
