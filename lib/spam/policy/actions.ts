"use server";

import { redirect } from "next/navigation";
import { administratorsForm } from "../../accounts/session.ts";
import { pathTo } from "../../addresses.ts";
import { setPolicy } from "./commands.ts";
import { seenPolicy, typedPolicy } from "./schema.ts";

/** Takes over what was tried, or goes back to the program's own values. */
export async function savePolicy(form: FormData): Promise<void> {
  const { locale, fields, administrator } = await administratorsForm(form, "deskPolicy");
  const reset = fields.press === "reset";
  const policy = reset ? { data: null, success: true as const } : typedPolicy.safeParse(fields);
  const seen = seenPolicy.safeParse(fields);
  const typed = { holdAt: String(fields.holdAt ?? ""), spamAt: String(fields.spamAt ?? "") };
  if (!policy.success || !seen.success) return redirect(pathTo("deskPolicy", locale, {}, { ...typed, problem: "form" }));
  const changed = await setPolicy(policy.data, seen.data.version, administrator);
  if (changed === "changed-meanwhile") return redirect(pathTo("deskPolicy", locale, {}, { ...typed, problem: "meanwhile" }));
  redirect(pathTo("deskPolicy", locale, {}, { done: reset ? "reset" : "saved" }));
}
