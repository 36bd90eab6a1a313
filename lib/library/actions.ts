"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { Account } from "../accounts/guard.ts";
import { isWriter } from "../accounts/guard.ts";
import { currentAccount } from "../accounts/session.ts";
import { pathTo } from "../addresses.ts";
import { typedIn, wrongIn } from "../drafts/form.ts";
import { idPattern } from "../id.ts";
import { choosePicture } from "../writing/pictures/commands.ts";
import { deleteMedia, describeMedia } from "./commands.ts";
import type { MediaOutcome } from "./outcome.ts";
import { frameMedia, replaceMedia } from "./pixels/commands.ts";
import { mayUpload } from "./rights.ts";
import { frameFields, mediaFields } from "./schema.ts";
import { fileFrom } from "./upload.ts";

const place = z.object({
  deskLocale: z.enum(["de", "en"]),
  id: z.string().regex(idPattern),
  version: z.coerce.number().int().positive(),
  story: z.string().regex(idPattern).optional().catch(undefined),
});

/** Keeps what is said about a file. */
export async function describe(_: MediaOutcome, form: FormData): Promise<MediaOutcome> {
  const given = Object.fromEntries(form);
  const { deskLocale, id, version, story } = place.parse(given);
  const typed = typedIn(form);
  const by = await uploader(deskLocale);
  const fields = mediaFields.safeParse(given);
  if (!fields.success) return { typed, problems: wrongIn(fields.error) };
  const kept = await describeMedia(id, version, fields.data, by);
  if (kept !== "kept") return { typed, refused: kept };
  return redirect(pathTo("libraryItem", deskLocale, { id }, { done: "described", story }));
}

/** Keeps section and focal point. */
export async function frame(_: MediaOutcome, form: FormData): Promise<MediaOutcome> {
  const given = Object.fromEntries(form);
  const { deskLocale, id, version, story } = place.parse(given);
  const by = await uploader(deskLocale);
  const fields = frameFields.safeParse(given);
  if (!fields.success) return { typed: typedIn(form), refused: "nothing-left" };
  const kept = await frameMedia(id, version, fields.data, by);
  if (kept !== "kept") return { typed: typedIn(form), refused: kept };
  return redirect(pathTo("libraryItem", deskLocale, { id }, { done: "framed", story }));
}

/** Puts other pixels everywhere a picture is shown. */
export async function replace(_: MediaOutcome, form: FormData): Promise<MediaOutcome> {
  const { deskLocale, id, version, story } = place.parse(Object.fromEntries(form));
  const by = await uploader(deskLocale);
  const { content, originalName } = await fileFrom(form.get("file"));
  const kept = await replaceMedia(id, version, content, originalName, by);
  if (kept !== "kept") return { refused: kept };
  return redirect(pathTo("libraryItem", deskLocale, { id }, { done: "replaced", story }));
}

/** Deletes a file that nothing shows. */
export async function remove(_: MediaOutcome, form: FormData): Promise<MediaOutcome> {
  const { deskLocale, id } = place.omit({ version: true }).parse(Object.fromEntries(form));
  const kept = await deleteMedia(id, await uploader(deskLocale));
  if (kept !== "kept") return { refused: kept };
  return redirect(pathTo("library", deskLocale, {}, { done: "removed" }));
}

/** Puts a picture on the story it was looked for. */
export async function choose(_: MediaOutcome, form: FormData): Promise<MediaOutcome> {
  const { deskLocale, id, story } = place
    .extend({ story: z.string().regex(idPattern) })
    .omit({ version: true })
    .parse(Object.fromEntries(form));
  const by = await uploader(deskLocale);
  const kept = isWriter(by) ? await choosePicture(story, id, by) : "not-allowed";
  if (kept !== "kept") return { refused: kept === "not-found" ? "not-found" : "not-allowed" };
  return redirect(pathTo("deskStory", deskLocale, { id: story }, { done: "picture" }));
}

async function uploader(locale: "de" | "en"): Promise<Account> {
  const account = await currentAccount();
  return mayUpload(account) ? account : redirect(pathTo("signIn", locale, {}, { next: pathTo("library", locale) }));
}
