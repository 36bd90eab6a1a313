// Who may sign in and what they may do. The last administrator stays: nobody could ever let anybody in again.
import { z } from "zod";
import type { Role } from "#prisma/generated/enums";
import { db, type Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import type { Tag } from "../../page-cache/tags.ts";
import type { Administrator } from "../guard.ts";

export type AccountFields = { name: string | null; role: Role; personId: string | null };
export type Changed = "changed" | "gone" | "last" | "person";

/** @returns the id, or why there is none */
export async function createAccount(
  { email, ...fields }: AccountFields & { email: string },
  _administrator: Administrator,
): Promise<{ id: string } | "exists" | "person"> {
  const existing = await db.user.findUnique({ where: { email }, select: { id: true } });
  if (existing) return "exists";
  const created = await unlessTaken(() =>
    change((tx, forget) => {
      if (fields.personId) forget("people");
      return tx.user.create({ data: { id: newId(), email, ...fields }, select: { id: true } });
    }),
  );
  return created ?? "person";
}

export function changeAccount(id: string, fields: AccountFields, _administrator: Administrator): Promise<Changed> {
  return ifAnAdministratorStays(id, fields.role === "administrator", async (tx, forget) => {
    const before = await tx.user.findUnique({ where: { id }, select: { personId: true } });
    await tx.user.update({ where: { id }, data: fields, select: { id: true } });
    // Readers see by a person's comments who belongs to the house.
    if (before?.personId !== fields.personId) forget("people");
  });
}

/** A disabled account cannot sign in, and what it had open ends. */
export function disableAccount(id: string, _administrator: Administrator): Promise<Changed> {
  return ifAnAdministratorStays(id, false, async (tx) => {
    await tx.user.update({ where: { id }, data: { disabledAt: new Date() }, select: { id: true } });
    await tx.session.deleteMany({ where: { userId: id } });
  });
}

export async function enableAccount(id: string, _administrator: Administrator): Promise<Changed> {
  const { count } = await db.user.updateMany({ where: { id }, data: { disabledAt: null } });
  return count > 0 ? "changed" : "gone";
}

export async function endSessionsOf(id: string, _administrator: Administrator): Promise<Changed> {
  await db.session.deleteMany({ where: { userId: id } });
  return "changed";
}

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
