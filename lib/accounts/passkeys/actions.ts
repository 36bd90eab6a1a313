"use server";

import type { PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { localeOf, pathTo } from "../../addresses.ts";
import { idPattern } from "../../id.ts";
import { browserOf } from "../devices/browser.ts";
import { currentAccount, sessionToken } from "../session.ts";
import { addPasskey, askForPasskey, removePasskey } from "./commands.ts";
import { inJson, newPasskey, passkeyName } from "./schema.ts";

export type PasskeyProblem = "signed-out" | "stale" | "too-many" | "name" | "refused";

/** What the browser is told to make. */
export async function passkeyOptions(): Promise<PublicKeyCredentialCreationOptionsJSON | Exclude<PasskeyProblem, "name" | "refused">> {
  const [account, session] = await Promise.all([currentAccount(), sessionToken()]);
  return account && session ? askForPasskey(account, session) : "signed-out";
}

/** Keeps what the browser made, under the name that was typed. */
export async function keepPasskey(form: FormData): Promise<PasskeyProblem | "added"> {
  const [account, session] = await Promise.all([currentAccount(), sessionToken()]);
  if (!account || !session) return "signed-out";
  const name = passkeyName.safeParse(form.get("name"));
  if (!name.success) return "name";
  const answer = inJson.pipe(newPasskey).safeParse(form.get("answer"));
  if (!answer.success) return "refused";
  return addPasskey(answer.data, name.data, account, { session, browser: await ownBrowser() });
}

export async function dropPasskey(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("locale")));
  const account = await currentAccount();
  const id = z.string().regex(idPattern).safeParse(form.get("id"));
  if (!account || !id.success) return redirect(pathTo("profile", locale));
  await removePasskey(id.data, account, await ownBrowser());
  redirect(pathTo("profile", locale, {}, { done: "passkeyRemoved" }));
}

const ownBrowser = async () => browserOf((await headers()).get("user-agent") ?? "");
