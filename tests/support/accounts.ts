// Accounts for tests, each with an address of its own.
import { type Account, type Administrator, isAdministrator, isModerator, isWriter, type Moderator, type Writer } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import type { Role } from "#prisma/generated/enums";

type Given = { email?: string; name?: string; personId?: string; disabledAt?: Date; sample?: boolean; wantsWaitingMail?: boolean };

export function anAccount(role: Role = "reader", given: Given = {}): Promise<Account> {
  const id = newId();
  return db.user.create({
    data: { id, email: `${id}@example.org`, name: `Person ${id}`, role, ...given },
    select: { id: true, email: true, name: true, role: true, personId: true },
  });
}

export async function aModerator(given: Given = {}): Promise<Moderator> {
  const account = await anAccount("moderator", given);
  return isModerator(account) ? account : never();
}

export async function anAdministrator(given: Given = {}): Promise<Administrator> {
  const account = await anAccount("administrator", given);
  return isAdministrator(account) ? account : never();
}

/** Somebody who writes, with a person to write as. */
export async function aWriter(role: "guest_author" | "author" | "editor" | "administrator"): Promise<Writer> {
  const id = newId();
  await db.person.create({ data: { id, slug: `person-${id}`, name: `Person ${id}` }, select: { id: true } });
  const account = await anAccount(role, { personId: id });
  return isWriter(account) ? account : never();
}

function never(): never {
  throw new Error("the guard knows this role differently");
}
