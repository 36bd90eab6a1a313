// Who may sign in and what they may do. The last administrator stays: nobody could ever let anybody in again.
import { z } from "zod";
import type { Role } from "#prisma/generated/enums";
import { record } from "../../audit/commands.ts";
import { db, type Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import type { Tag } from "../../page-cache/tags.ts";
import { keepStep } from "../../steps/commands.ts";
import { accountRow } from "../../steps/step.ts";
import type { Administrator } from "../guard.ts";
import { personName } from "../shown.ts";
import { leaveEverywhere } from "../sign-out/commands.ts";

export type AccountFields = { name: string | null; role: Role; personId: string | null };
export type Changed = "changed" | "gone" | "last" | "person";

/** @returns the id, or why there is none */
export async function createAccount(
  { email, ...fields }: AccountFields & { email: string },
  administrator: Administrator,
): Promise<{ id: string } | "exists" | "person"> {
  const existing = await db.user.findUnique({ where: { email }, select: { id: true } });
  if (existing) return "exists";
  const created = await unlessTaken(() =>
    change(async (tx, forget) => {
      if (fields.personId) forget("people");
      const account = await tx.user.create({ data: { id: newId(), email, ...fields }, select: { id: true } });
      await record(tx, { ...by(administrator, account.id), kind: "account_created", details: { to: fields.role } });
      return account;
    }),
  );
  return created ?? "person";
}

export function changeAccount(id: string, fields: AccountFields, administrator: Administrator): Promise<Changed> {
  return ifAnAdministratorStays(id, fields.role === "administrator", async (tx, forget) => {
    const before = await tx.user.findUniqueOrThrow({ where: { id }, select: { name: true, role: true, personId: true } });
    await tx.user.update({ where: { id }, data: fields, select: { id: true } });
    const [from, to] = [before.role, fields.role];
    const told = from === to ? { kind: "account_changed" as const } : { kind: "role_changed" as const, details: { from, to } };
    await record(tx, { ...by(administrator, id), ...told });
    const [stood, after] = [accountRow.parse(before), accountRow.parse(fields)];
    await keepStep(tx, { kind: "account", id, name: nameOf({ id, ...before }), before: stood, after }, administrator);
    // Readers see by a person's comments who belongs to the house.
    if (before.personId !== fields.personId) forget("people");
  });
}

/** A disabled account cannot sign in, and what it had open ends. */
export function disableAccount(id: string, administrator: Administrator): Promise<Changed> {
  return ifAnAdministratorStays(id, false, async (tx) => {
    const data = { disabledAt: new Date() };
    const { name, role } = await tx.user.update({ where: { id }, data, select: { name: true, role: true } });
    await leaveEverywhere(tx, id);
    // Whoever had got hold of the account may have given it a key of their own: it must not open with the account.
    await tx.passkey.deleteMany({ where: { userId: id } });
    const entry = await record(tx, { ...by(administrator, id), kind: "account_disabled" });
    await keepStep(tx, { kind: "account-switched", id, name: nameOf({ id, name, role }), disabled: true, entry }, administrator);
  });
}

export function enableAccount(id: string, administrator: Administrator): Promise<Changed> {
  return change(async (tx) => {
    const data = { disabledAt: null };
    const [account] = await tx.user.updateManyAndReturn({ where: { id }, data, select: { name: true, role: true } });
    if (!account) return "gone";
    const entry = await record(tx, { ...by(administrator, id), kind: "account_enabled" });
    await keepStep(tx, { kind: "account-switched", id, name: nameOf({ id, ...account }), disabled: false, entry }, administrator);
    return "changed";
  });
}

/**
 * Deletes an account that is disabled, with its sessions and passkeys. What it wrote and decided stays without its name; so does the person
 * of the site whom readers know.
 */
export function deleteAccount(id: string, administrator: Administrator): Promise<Changed | "open"> {
  return change(async (tx, forget) => {
    await tx.$queryRaw`SELECT FROM users WHERE id = ${id} FOR UPDATE`;
    const account = await tx.user.findUnique({ where: { id }, select: { disabledAt: true, personId: true } });
    if (!account) return "gone";
    if (account.disabledAt === null) return "open";
    await leaveEverywhere(tx, id);
    await tx.user.delete({ where: { id }, select: { id: true } });
    await record(tx, { ...by(administrator, id), kind: "account_deleted" });
    if (account.personId) forget("people");
    return "changed";
  });
}

/** Signs somebody else out everywhere. */
export function endSessionsOf(id: string, administrator: Administrator): Promise<Changed> {
  return db.$transaction(async (tx) => {
    if ((await tx.user.count({ where: { id } })) === 0) return "gone";
    await leaveEverywhere(tx, id);
    await record(tx, { ...by(administrator, id), kind: "signed_out_everywhere", details: { by: "administration" } });
    return "changed";
  });
}

const by = ({ id: actorId }: Administrator, accountId: string) => ({ actorId, accountId });
const nameOf = (account: Parameters<typeof personName>[0]) => personName(account, "de");

/** Of two administrators who remove each other at the same moment the second one waits here, and is told. */
async function ifAnAdministratorStays(
  id: string,
  remains: boolean,
  work: (tx: Transaction, forget: (...tags: Tag[]) => void) => Promise<void>,
): Promise<Changed> {
  const changed = await unlessTaken(() =>
    change(async (tx, forget): Promise<Changed> => {
      const locked = await tx.$queryRaw`
        SELECT id FROM users WHERE role = 'administrator' AND disabled_at IS NULL AND NOT sample ORDER BY id FOR UPDATE`;
      const administrators = z.array(z.object({ id: z.string() })).parse(locked);
      if (!remains && administrators.every((each) => each.id === id) && administrators.length > 0) return "last";
      if (!(await tx.user.findUnique({ where: { id }, select: { id: true } }))) return "gone";
      await work(tx, forget);
      return "changed";
    }),
  );
  return changed ?? "person";
}

/** Null when a person that has an account already was to get a second one, or one that no longer exists. */
async function unlessTaken<T>(work: () => Promise<T>): Promise<T | null> {
  return work().catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "P2002" || code === "P2003") return null;
    throw error;
  });
}
