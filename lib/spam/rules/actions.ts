"use server";

import { redirect } from "next/navigation";
import { isModerator, type Moderator } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { type Locale, localeOf, pathTo } from "../../addresses.ts";
import { changeRule, createRule, switchRule } from "./commands.ts";
import type { Definition } from "./rule.ts";
import { beginning, read, type SeenRule, seenRule, switching, typedRule } from "./schema.ts";

/** Keeps the rule that was tried, new or changed, on trial or on. With a problem the lab comes back with everything that was typed. */
export async function saveRule(form: FormData): Promise<void> {
  const { locale, fields, moderator } = await moderatorsForm(form);
  const typed = typedRule.parse(fields);
  const seen = seenRule.safeParse(fields);
  const lab = (problem?: string) => pathTo("ruleLab", locale, {}, { ...typed, rule: seen.data && ruleText(seen.data), problem });
  const said = await read(typed);
  const state = beginning.safeParse(fields.state);
  if (!("definition" in said) || !state.success) return redirect(lab());
  const saved = await save(said.definition, state.data, seen.data, moderator);
  if (typeof saved === "string") return redirect(lab(saved));
  redirect(pathTo("rule", locale, { id: saved.id }, { done: state.data }));
}

async function save(definition: Definition, state: "trial" | "active", seen: SeenRule | undefined, moderator: Moderator) {
  if (!seen) return createRule(definition, state, moderator);
  const changed = await changeRule(seen, definition, state, moderator);
  if (changed === "changed-meanwhile") return "meanwhile";
  return changed === "changed" ? { id: seen.id } : changed;
}

export async function pressRule(form: FormData): Promise<void> {
  const { locale, fields, moderator } = await moderatorsForm(form);
  const pressed = switching.safeParse(fields);
  if (!pressed.success) return redirect(pathTo("rules", locale));
  const { id, to } = pressed.data;
  const changed = await switchRule(pressed.data, to, moderator);
  const problem = changed === "changed-meanwhile" ? "switched" : changed;
  redirect(pathTo("rule", locale, { id }, changed === "changed" ? { done: to } : { problem }));
}

/** Which rule, as it was seen, in one word for an address. */
const ruleText = ({ id, version }: SeenRule) => `${id}.${version}`;

type Asked = { locale: Locale; fields: Record<string, FormDataEntryValue>; moderator: Moderator };

/** Whoever may not is sent to the page of rules, which says what is missing: a sign-in, or the right. */
async function moderatorsForm(form: FormData): Promise<Asked> {
  const fields = Object.fromEntries(form);
  const locale = localeOf(String(fields.locale));
  const account = await currentAccount();
  return isModerator(account) ? { locale, fields, moderator: account } : redirect(pathTo("rules", locale));
}
