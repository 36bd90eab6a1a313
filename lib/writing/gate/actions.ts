"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentAccount } from "../../accounts/session.ts";
import { localeOf, pathTo } from "../../addresses.ts";
import { idPattern } from "../../id.ts";
import { askAnew } from "./links/commands.ts";

/** Has the links of a story asked once more. */
export async function askLinksAgain(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("deskLocale")));
  const id = z.string().regex(idPattern).parse(form.get("id"));
  const account = (await currentAccount()) ?? redirect(pathTo("signIn", locale, {}, { next: pathTo("storyCheck", locale, { id }) }));
  const asked = await askAnew(id, account);
  redirect(pathTo("storyCheck", locale, { id }, { done: asked === "asked" ? "asked" : undefined }));
}
