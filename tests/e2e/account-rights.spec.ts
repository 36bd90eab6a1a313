// What is done with accounts, sessions and passkeys, tried by everybody through copies of the forms of those who may.
import { isAdministrator } from "#lib/accounts/guard";
import { startSession } from "#lib/accounts/sessions/commands";
import { type PlaceName, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { Role } from "#prisma/generated/enums";
import { anAccount } from "#tests/support/accounts";
import { expect, test } from "#tests/support/playwright";
import { type Asker, asker, inTurns, send, statusOf, template } from "#tests/support/story-rights";

/** Somebody who is signed in and has a passkey. */
async function aVictim() {
  const { id: userId } = await anAccount("author");
  await startSession(userId);
  const passkeyId = newId();
  const key = { credentialId: `key-${passkeyId}`, publicKey: new Uint8Array([1]), synced: false, name: "Laptop" };
  await db.passkey.create({ data: { id: passkeyId, userId, ...key }, select: { id: true } });
  const { id: sessionId } = await db.session.findFirstOrThrow({ where: { userId }, select: { id: true } });
  const { id: closedId } = await anAccount("author", { disabledAt: new Date() });
  return { userId, sessionId, passkeyId, closedId };
}
type Victim = Awaited<ReturnType<typeof aVictim>>;

type Deed = {
  page: PlaceName;
  form: RegExp;
  fields: (victim: Victim) => Record<string, string>;
  done: (victim: Victim) => Promise<boolean>;
  may: (who: Asker) => boolean;
};

const administrators = ({ account }: Asker) => isAdministrator(account);
const nobody = () => false;

const deeds: Readonly<Record<string, Deed>> = {
  "signs somebody else out everywhere": {
    page: "deskAccounts",
    form: /name="press"/,
    fields: ({ userId: id }) => ({ id, press: "end" }),
    done: async ({ userId }) => (await db.session.count({ where: { userId } })) === 0,
    may: administrators,
  },
  "closes somebody's account": {
    page: "deskAccounts",
    form: /name="press"/,
    fields: ({ userId: id }) => ({ id, press: "disable" }),
    done: async ({ userId }) => (await db.user.count({ where: { id: userId, disabledAt: { not: null } } })) === 1,
    may: administrators,
  },
  "deletes an account": {
    page: "deskAccounts",
    form: /name="press"/,
    fields: ({ closedId: id }) => ({ id, press: "delete" }),
    done: async ({ closedId: id }) => (await db.user.count({ where: { id } })) === 0,
    may: administrators,
  },
  "deletes an account that is not closed": {
    page: "deskAccounts",
    form: /name="press"/,
    fields: ({ userId: id }) => ({ id, press: "delete" }),
    done: async ({ userId: id }) => (await db.user.count({ where: { id } })) === 0,
    may: nobody,
  },
  "gives somebody another role": {
    page: "deskAccounts",
    form: /name="role"/,
    fields: ({ userId: id }) => ({ id, role: "administrator", name: "", personId: "" }),
    done: async ({ userId }) => (await db.user.count({ where: { id: userId, role: "administrator" } })) === 1,
    may: administrators,
  },
  "ends a session that is another's from the own profile": {
    page: "profile",
    form: /aria-label="Abmelden: /,
    fields: ({ sessionId: id }) => ({ id }),
    done: async ({ sessionId: id }) => (await db.session.count({ where: { id } })) === 0,
    may: nobody,
  },
  "removes a passkey that is another's": {
    page: "profile",
    form: /aria-label="Passkey „Laptop“ entfernen"/,
    fields: ({ passkeyId: id }) => ({ id }),
    done: async ({ passkeyId: id }) => (await db.passkey.count({ where: { id } })) === 0,
    may: nobody,
  },
};

for (const [name, { page, form, fields, done, may }] of Object.entries(deeds)) {
  test(`whoever ${name} may do so by the role, and nobody else`, async ({ portal: { address } }) => {
    test.setTimeout(120_000);
    const copied = await anAccount("administrator");
    const key = { credentialId: `key-${copied.id}`, publicKey: new Uint8Array([1]), synced: false, name: "Laptop" };
    await db.passkey.create({ data: { id: newId(), userId: copied.id, ...key }, select: { id: true } });
    const copy = await template(address, pathTo(page, "de"), await asker(copied, address), form);
    const wrong: unknown[] = [];
    await inTurns(Object.values(Role), async (role) => {
      const [who, victim] = [await asker(await anAccount(role), address), await aVictim()];
      await send(address, pathTo(page, "de"), who, { ...copy, ...fields(victim) });
      const was = await done(victim);
      if (was !== may(who)) wrong.push({ role, was });
    });
    expect(wrong).toEqual([]);
  });
}

for (const role of Object.values(Role)) {
  test(`the log opens to ${role} as the role says, as a page and as a file`, async ({ portal: { address } }) => {
    const who = await asker(await anAccount(role), address);
    for (const place of ["deskAudit", "auditExport"] as const) {
      expect([place, await statusOf(address, pathTo(place, "de"), who)]).toEqual([place, administrators(who) ? 200 : 403]);
      expect(await statusOf(address, `${pathTo(place, "de")}.rsc`, who)).toBe(404);
    }
  });
}
