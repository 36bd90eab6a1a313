import { expect, test } from "vitest";
import { consumeLink, firstAdministratorLink, linkLifetime, makeLink } from "#lib/accounts/commands";
import { accountOf, findAccountByEmail, isOpenLink } from "#lib/accounts/queries";
import { sessionLifetime } from "#lib/accounts/session-cookie";
import { endSession, startSession } from "#lib/accounts/sessions/commands";
import { db } from "#lib/db";
import { digestOf } from "#lib/secrets";
import { anAccount } from "#tests/support/accounts";

const tokenOf = (link: string) => link.split("/").at(-1)?.split("?")[0] ?? "";
const sessionsOf = (userId: string) => db.session.count({ where: { userId } });

test("a link signs in once", async () => {
  const account = await anAccount("moderator");
  const token = tokenOf(await makeLink(account.email));
  const session = await consumeLink(token);
  expect(session).toEqual({ session: expect.any(String), device: expect.any(String) });
  expect(await consumeLink(token)).toBeNull();
  expect(await sessionsOf(account.id)).toBe(1);
});

test("of twenty who use a link at the same moment one is signed in", async () => {
  const account = await anAccount("moderator");
  const token = tokenOf(await makeLink(account.email));
  const sessions = await Promise.all(Array.from({ length: 20 }, () => consumeLink(token)));
  expect(sessions.filter(Boolean)).toHaveLength(1);
  expect(await sessionsOf(account.id)).toBe(1);
});

test("asking whether a link is still good uses nothing up", async () => {
  const { email } = await anAccount();
  const token = tokenOf(await makeLink(email));
  expect(await isOpenLink(token)).toBe(true);
  expect(await isOpenLink(token)).toBe(true);
  expect(await consumeLink(token)).not.toBeNull();
  expect(await isOpenLink(token)).toBe(false);
});

test("after half an hour a link is over", async () => {
  const { email } = await anAccount();
  const token = tokenOf(await makeLink(email));
  const later = new Date(Date.now() + linkLifetime + 1);
  expect(await isOpenLink(token, later)).toBe(false);
  expect(await consumeLink(token, later)).toBeNull();
});

test("the tables hold neither the link's token nor the session's", async () => {
  const account = await anAccount();
  const token = tokenOf(await makeLink(account.email));
  expect(await db.signInLink.findMany({ where: { email: account.email }, select: { tokenDigest: true } })).toEqual([
    { tokenDigest: digestOf(token) },
  ]);
  const { session = "" } = (await consumeLink(token)) ?? {};
  expect(await db.session.findMany({ where: { userId: account.id }, select: { sessionToken: true } })).toEqual([
    { sessionToken: digestOf(session) },
  ]);
});

test("a disabled account does not sign in, not even with a link from before", async () => {
  const account = await anAccount("administrator");
  const token = tokenOf(await makeLink(account.email));
  await db.user.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
  expect(await findAccountByEmail(account.email)).toBeNull();
  expect(await consumeLink(token)).toBeNull();
  expect(await sessionsOf(account.id)).toBe(0);
});

test("a session is open while it lasts and its account is not disabled", async () => {
  const account = await anAccount("editor");
  const token = await startSession(account.id);
  expect(await accountOf(token)).toEqual(account);
  expect(await accountOf(`${token}x`)).toBeNull();
  expect(await accountOf(token, new Date(Date.now() + sessionLifetime + 1_000))).toBeNull();
  await db.user.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
  expect(await accountOf(token)).toBeNull();
});

test("signing out ends the session in the database", async () => {
  const account = await anAccount();
  const { session = "" } = (await consumeLink(tokenOf(await makeLink(account.email)))) ?? {};
  await endSession(session);
  expect(await sessionsOf(account.id)).toBe(0);
});

test("the first start offers a link until an administrator has signed in, and makes one account only", async () => {
  await db.user.updateMany({ where: { role: "administrator" }, data: { role: "reader" } });
  await anAccount("administrator", { sample: true });
  const first = await firstAdministratorLink();
  const second = await firstAdministratorLink();
  expect(first).toContain("/redaktion/anmelden/");
  expect(await db.user.count({ where: { role: "administrator", sample: false } })).toBe(1);
  expect(await consumeLink(tokenOf(second ?? ""))).not.toBeNull();
  expect(await firstAdministratorLink()).toBeNull();
});
