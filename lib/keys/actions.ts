"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { currentAccount } from "../accounts/session.ts";
import { localeOf, pathTo } from "../addresses.ts";
import { settings } from "../settings.ts";
import { keysCookie } from "./keys.ts";

/** Switches the single letters off or on, in this browser. */
export async function switchKeys(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("locale")));
  if (!(await currentAccount())) return redirect(pathTo("deskKeys", locale));
  const off = form.get("keys") === "off";
  const stored = { path: "/", sameSite: "lax", httpOnly: true, secure: settings().siteUrl.startsWith("https:") } as const;
  if (off) (await cookies()).set(keysCookie, "off", { ...stored, maxAge: 365 * 86_400 });
  else (await cookies()).delete(keysCookie);
  redirect(pathTo("deskKeys", locale, {}, { done: off ? "off" : "on" }));
}
