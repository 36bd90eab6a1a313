"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { pathTo } from "../../addresses.ts";
import { idPattern } from "../../id.ts";
import { cleanLine } from "../../text/clean.ts";
import { mergeTags, renameTag, type TagChange } from "./commands.ts";

const id = z.string().regex(idPattern);
const asked = z.object({
  locale: z.enum(["de", "en"]),
  id,
  name: z.string().transform(cleanLine).pipe(z.string().max(80)).catch(""),
  into: id.or(z.literal("")).default(""),
});

export type TagOutcome = { typed?: string; problem?: Exclude<TagChange, "renamed" | "merged"> };

/** Renames a keyword. */
export async function rename(_: TagOutcome, form: FormData): Promise<TagOutcome> {
  const { locale, id: tag, name } = asked.parse(Object.fromEntries(form));
  const renamed = await renameTag(tag, name, await writer(locale, tag));
  if (renamed !== "renamed" && renamed !== "merged") return { typed: name, problem: renamed };
  redirect(pathTo("deskTag", locale, { id: tag }, { done: "renamed" }));
}

/** Makes one keyword of two, and goes on to the one that stays. */
export async function merge(_: TagOutcome, form: FormData): Promise<TagOutcome> {
  const { locale, id: tag, into } = asked.parse(Object.fromEntries(form));
  if (into === "") return { problem: "same" };
  const merged = await mergeTags(tag, into, await writer(locale, tag));
  if (merged !== "renamed" && merged !== "merged") return { problem: merged };
  redirect(pathTo("deskTag", locale, { id: into }, { done: "merged" }));
}

async function writer(locale: "de" | "en", tag: string) {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", locale, {}, { next: pathTo("deskTag", locale, { id: tag }) }));
  return account;
}
