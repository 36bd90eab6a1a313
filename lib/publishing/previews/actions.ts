"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentAccount } from "../../accounts/session.ts";
import { pathTo } from "../../addresses.ts";
import { idPattern } from "../../id.ts";
import { makePreviewLink, revokePreviewLink } from "./commands.ts";
import { previewDays } from "./link.ts";

const place = z.object({ deskLocale: z.enum(["de", "en"]), story: z.string().regex(idPattern) });
const days = z.coerce.number().pipe(z.literal(previewDays));

export type Shared = { address?: string; expiresAt?: Date; refused?: "not-allowed" | "not-found" | "too-many" };

/** Makes a link and tells its address, this once. */
export async function share(_: Shared, form: FormData): Promise<Shared> {
  const { deskLocale, story } = place.parse(Object.fromEntries(form));
  const made = await makePreviewLink(story, days.parse(form.get("days")), await account(deskLocale, story));
  if (typeof made !== "string") return made;
  return { refused: made === "too-many" || made === "not-found" ? made : "not-allowed" };
}

export async function revoke(form: FormData): Promise<void> {
  const { deskLocale, story } = place.parse(Object.fromEntries(form));
  const id = z.string().regex(idPattern).parse(form.get("link"));
  const revoked = await revokePreviewLink(id, await account(deskLocale, story));
  redirect(pathTo("previewLinks", deskLocale, { id: story }, revoked === "revoked" ? { done: revoked } : {}));
}

async function account(locale: "de" | "en", id: string) {
  return (await currentAccount()) ?? redirect(pathTo("signIn", locale, {}, { next: pathTo("previewLinks", locale, { id }) }));
}
