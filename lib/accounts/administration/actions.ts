"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { type Locale, pathTo } from "../../addresses.ts";
import { typedIn } from "../../drafts/form.ts";
import { inviteAccount } from "../invitations/commands.ts";
import { administratorsForm } from "../session.ts";
import { type Changed, changeAccount, createAccount, deleteAccount, disableAccount, enableAccount, endSessionsOf } from "./commands.ts";
import { accountFields, accountId, newAccount } from "./schema.ts";

export type AccountProblem = "email" | "name" | "exists" | "person" | "form";
export type NewAccountForm = { typed: Record<string, string>; problem?: AccountProblem };

/** With a problem the form comes back as it was filled in. */
export async function addAccount(_: NewAccountForm, form: FormData): Promise<NewAccountForm> {
  const { locale, fields, administrator } = await administratorsForm(form, "deskAccounts");
  const typed = typedIn(form);
  const read = newAccount.safeParse(fields);
  if (!read.success) return { typed, problem: problemOf(read.error.issues[0]?.path[0]) };
  const created = await createAccount(read.data, administrator);
  if (typeof created === "string") return { typed, problem: created };
  if (fields.invite === "yes") await inviteAccount(created.id, administrator);
  return redirect(pathTo("deskAccounts", locale, {}, { done: fields.invite === "yes" ? "invited" : "created" }));
}

export type ChangedAccount = { typed?: Record<string, string>; problem?: Exclude<Changed, "changed"> | "name" | "form" };

export async function saveAccount(_: ChangedAccount, form: FormData): Promise<ChangedAccount> {
  const { locale, fields, administrator } = await administratorsForm(form, "deskAccounts");
  const typed = typedIn(form);
  const read = accountFields.extend(accountId.shape).safeParse(fields);
  if (!read.success) return { typed, problem: read.error.issues[0]?.path[0] === "name" ? "name" : "form" };
  const { id, ...change } = read.data;
  const changed = await changeAccount(id, change, administrator);
  if (changed !== "changed") return { typed, problem: changed };
  return redirect(pathTo("deskAccounts", locale, {}, { done: "changed" }));
}

const commands = {
  disable: disableAccount,
  enable: enableAccount,
  delete: deleteAccount,
  end: endSessionsOf,
  invite: inviteAccount,
} as const;
const done = { disable: "disabled", enable: "enabled", delete: "deleted", end: "ended", invite: "invited" } as const;

/** Does what the pressed button says: disable, enable, end the sessions, invite. */
export async function pressAccount(form: FormData): Promise<void> {
  const { locale, fields, administrator } = await administratorsForm(form, "deskAccounts");
  const read = accountId.safeParse(fields);
  const press = z.keyof(z.object(commands)).safeParse(fields.press);
  if (!read.success || !press.success) return told(locale, "changed", "form");
  told(locale, done[press.data], await commands[press.data](read.data.id, administrator));
}

const problemOf = (field: PropertyKey | undefined): AccountProblem => (field === "email" || field === "name" ? field : "form");

function told(locale: Locale, doneCode: string, changed: Changed | "form" | "too-many" | "open"): void {
  redirect(pathTo("deskAccounts", locale, {}, changed === "changed" ? { done: doneCode } : { problem: changed }));
}
