// What everybody does for themselves, with somebody else's names added to the form: it is done to nobody but who sends it.
import { z } from "zod";
import { mayWork } from "#lib/accounts/guard";
import { startSession } from "#lib/accounts/sessions/commands";
import { type PlaceName, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { Role } from "#prisma/generated/enums";
import { anAccount } from "#tests/support/accounts";
import { callAction } from "#tests/support/actions";
import { makeKey } from "#tests/support/authenticator";
import { expect, test } from "#tests/support/playwright";
import { type Asker, asker, inTurns, send, template } from "#tests/support/story-rights";

/** Somebody with a person to write as, two sessions, and something proposed. */
async function somebody(role: Role, address: string): Promise<Asker> {
  const personId = newId();
  await db.person.create({ data: { id: personId, slug: `person-${personId}`, name: "Ada", bio: "Vorher." }, select: { id: true } });
  const account = await anAccount(role, { personId });
  await startSession(account.id);
  const waits = { userId: account.id, personId, bio: "Sie hört zu." };
  await db.guestProposal.create({ data: { id: newId(), ...waits }, select: { id: true } });
  return asker(account, address);
}

const own = ({ account: { id: userId, personId } }: Asker) => ({ userId, personId: personId ?? "" });
const proposalOf = (who: Asker) => db.guestProposal.findFirstOrThrow({ where: own(who), select: { id: true, state: true } });
const sessionsOf = (who: Asker) => db.session.count({ where: { userId: who.account.id } });

type Deed = {
  page: PlaceName;
  form: RegExp;
  fields?: (who: Asker) => Promise<Record<string, string>>;
  done: (who: Asker) => Promise<boolean>;
  may: (who: Asker) => boolean;
};
const anybody = () => true;
const writers = ({ account }: Asker) => mayWork(account, "write");

const deeds: Readonly<Record<string, Deed>> = {
  "ends the other sessions": {
    page: "profile",
    form: /Überall sonst abmelden/,
    done: async (who) => (await sessionsOf(who)) === 1,
    may: anybody,
  },
  "ends all sessions": {
    page: "profile",
    form: /Überall abmelden/,
    done: async (who) => (await sessionsOf(who)) === 0,
    may: anybody,
  },
  "introduces themselves": {
    page: "authorProfile",
    form: /name="bio"/,
    fields: async () => ({ bio: "Nachher." }),
    done: async (who) => (await db.person.count({ where: { id: own(who).personId, bio: "Nachher." } })) > 0,
    may: writers,
  },
  "takes a proposal back": {
    page: "authorProfile",
    form: /Vorschlag zurück/,
    fields: async (who) => ({ id: (await proposalOf(who)).id }),
    done: async (who) => (await db.guestProposal.count({ where: { ...own(who), state: "waiting" } })) === 0,
    may: writers,
  },
};

for (const [name, { page, form, fields, done, may }] of Object.entries(deeds)) {
  test(`whoever ${name} does so for themselves, and nobody for somebody else`, async ({ portal: { address } }) => {
    test.setTimeout(120_000);
    const copy = await template(address, pathTo(page, "de"), await somebody("guest_author", address), form);
    const wrong: unknown[] = [];
    await inTurns(Object.values(Role), async (role) => {
      const [who, victim] = [await somebody(role, address), await somebody("guest_author", address)];
      await send(address, pathTo(page, "de"), null, { ...copy, ...own(who), ...(await fields?.(who)) });
      if (await done(who)) wrong.push({ role, by: "nobody" });
      await send(address, pathTo(page, "de"), victim, { ...copy, ...(await fields?.(who)), ...own(who) });
      if (await done(who)) wrong.push({ role, by: "another" });
      const other = await somebody("guest_author", address);
      await send(address, pathTo(page, "de"), who, { ...copy, ...(await fields?.(who)), ...own(other) });
      const did = [await done(who), await done(other)];
      if (`${did}` !== `${[may(who), false]}`) wrong.push({ role, did });
    });
    expect(wrong).toEqual([]);
  });
}

const adding = { options: "accounts/passkeys passkeyOptions", keep: "accounts/passkeys keepPasskey", path: pathTo("profile", "de") };
const keysOf = ({ account: { id: userId } }: Asker) => db.passkey.count({ where: { userId } });

async function askFor(address: string, who: Asker | null): Promise<unknown> {
  return callAction(address, { name: adding.options, path: adding.path, who });
}

const question = z.object({ challenge: z.string().default("AAAA") });

/** An authenticator's answer to what was asked; to something made up where nothing was. */
function answerTo(asked: unknown, address: string): string {
  const { challenge } = question.parse(asked ?? {});
  const { answer } = makeKey({ challenge, user: { id: "AAAA" } }, { origin: address });
  return JSON.stringify(answer);
}

for (const role of Object.values(Role)) {
  test(`a ${role} adds a passkey to the own account just after signing in, and nobody adds one to it besides`, async ({
    portal: { address },
  }) => {
    const [who, other] = [await somebody(role, address), await somebody("administrator", address)];
    const keep = async (sender: Asker | null, asked: unknown) => {
      const fields = { name: "Laptop", answer: answerTo(asked, address), ...own(who) };
      return callAction(address, { name: adding.keep, path: adding.path, who: sender, fields });
    };
    expect([await askFor(address, null), await keep(null, undefined)]).toEqual(["signed-out", "signed-out"]);
    // What one was asked another does not answer, not even from a second session of the same account.
    const asked = await askFor(address, who);
    for (const sender of [other, await asker(who.account, address)]) expect(await keep(sender, asked)).toBe("refused");
    expect([await keep(who, asked), await keysOf(who), await keysOf(other)]).toEqual(["added", 1, 0]);
    // An hour after signing in it may be somebody else who sits there.
    const again = await askFor(address, who);
    await db.session.updateMany({ where: { userId: who.account.id }, data: { createdAt: new Date(Date.now() - 3_600_000) } });
    expect(await askFor(address, who)).toBe("stale");
    await db.user.update({ where: { id: who.account.id }, data: { disabledAt: new Date() }, select: { id: true } });
    expect([await askFor(address, who), await keep(who, again), await keysOf(who)]).toEqual(["signed-out", "signed-out", 1]);
  });
}

test("whoever is signed in switches the single keys off, in the own browser only", async ({ portal: { address } }) => {
  const copy = await template(address, pathTo("deskKeys", "de"), await somebody("editor", address), /name="keys"/);
  for (const role of [...Object.values(Role), null]) {
    const who = role && (await somebody(role, address));
    const cookies = await send(address, pathTo("deskKeys", "de"), who, { ...copy, keys: "off" });
    expect([role, cookies.some((cookie) => cookie.includes("=off"))]).toEqual([role, who !== null]);
  }
});
