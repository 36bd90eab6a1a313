import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { changeAccount, createAccount, deleteAccount, disableAccount, enableAccount } from "#lib/accounts/administration/commands";
import { consumeLink } from "#lib/accounts/commands";
import { inviteAccount, sendWelcome } from "#lib/accounts/invitations/commands";
import { findAccount } from "#lib/accounts/queries";
import { startSession } from "#lib/accounts/sessions/commands";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { forgetBy } from "#lib/page-cache/change";
import { settings } from "#lib/settings";
import { anAccount, anAdministrator } from "#tests/support/accounts";
import { aComment, aPerson, aStory } from "#tests/support/factories";
import { linkIn, mailsTo } from "#tests/support/mailbox";

const fields = { name: "Ines Brandt", role: "author", personId: null } as const;
const asReader = { name: null, role: "reader", personId: null } as const;
const administrators = () => db.user.count({ where: { role: "administrator", disabledAt: null, sample: false } });
const onlyThese = (...ids: string[]) =>
  db.user.updateMany({ where: { role: "administrator", id: { notIn: ids } }, data: { role: "reader" } });

test("an address has one account, and a person of the site has one", async () => {
  const administrator = await anAdministrator();
  const email = `${newId()}@example.org`;
  const { id: personId } = await aPerson();
  expect(await createAccount({ ...fields, email, personId }, administrator)).toEqual({ id: expect.any(String) });
  expect(await createAccount({ ...fields, email }, administrator)).toBe("exists");
  expect(await createAccount({ ...fields, email: `x${email}`, personId }, administrator)).toBe("person");
  expect(await createAccount({ ...fields, email: `y${email}`, personId: newId() }, administrator)).toBe("person");
});

test("who is tied to an account belongs to the house at once, and no longer than that", async () => {
  const administrator = await anAdministrator();
  const forgotten: string[] = [];
  forgetBy((tags) => forgotten.push(...tags));
  const { id: personId } = await aPerson();
  const created = await createAccount({ ...fields, email: `${newId()}@example.org`, personId }, administrator);
  expect(forgotten.splice(0)).toEqual(["people"]);
  if (typeof created === "string") throw new Error(created);
  await changeAccount(created.id, { ...fields, personId, role: "editor" }, administrator);
  expect(forgotten.splice(0)).toEqual([]);
  await changeAccount(created.id, fields, administrator);
  expect(forgotten.splice(0)).toEqual(["people"]);
});

test("a disabled account loses its sessions at once and is nobody until it is opened again", async () => {
  const administrator = await anAdministrator();
  const { id } = await anAccount("editor");
  await startSession(id);
  expect(await disableAccount(id, administrator)).toBe("changed");
  expect(await db.session.count({ where: { userId: id } })).toBe(0);
  expect(await findAccount(id)).toBeNull();
  expect(await enableAccount(id, administrator)).toBe("changed");
  expect(await findAccount(id)).toMatchObject({ role: "editor" });
});

test("the last administrator can neither be disabled nor given another role", async () => {
  const administrator = await anAdministrator();
  await onlyThese(administrator.id);
  await anAccount("administrator", { sample: true });
  await anAccount("administrator", { disabledAt: new Date() });
  expect(await disableAccount(administrator.id, administrator)).toBe("last");
  expect(await changeAccount(administrator.id, asReader, administrator)).toBe("last");
  expect(await changeAccount(administrator.id, { name: "Neu", role: "administrator", personId: null }, administrator)).toBe("changed");
  expect(await administrators()).toBe(1);
});

test("of two administrators who remove each other at the same moment one stays", async () => {
  const [one, other] = await Promise.all([anAdministrator(), anAdministrator()]);
  await onlyThese(one.id, other.id);
  const outcomes = await Promise.all([disableAccount(other.id, one), changeAccount(one.id, asReader, other)]);
  expect(outcomes.toSorted()).toEqual(["changed", "last"]);
  expect(await administrators()).toBe(1);
});

test("only a closed account is deleted; what it decided stays without its name, and nothing of it is left", async () => {
  const administrator = await anAdministrator();
  const { id } = await anAccount("moderator");
  const { id: storyId } = await aStory();
  const { id: commentId } = await aComment({ storyId });
  const decision = { id: newId(), commentId, fromState: "held", toState: "rejected", actor: "person", userId: id } as const;
  await db.decision.create({ data: decision, select: { id: true } });
  await startSession(id);
  expect(await deleteAccount(id, administrator)).toBe("open");
  await disableAccount(id, administrator);
  expect(await deleteAccount(id, administrator)).toBe("changed");
  expect(await deleteAccount(id, administrator)).toBe("gone");
  expect(await db.user.count({ where: { id } })).toBe(0);
  expect(await db.session.count({ where: { userId: id } })).toBe(0);
  const kept = await db.decision.findUniqueOrThrow({ where: { id: decision.id }, select: { userId: true, toState: true } });
  expect(kept).toEqual({ userId: null, toState: "rejected" });
  expect(await db.auditEntry.count({ where: { accountId: id, kind: "account_deleted", actorId: administrator.id } })).toBe(1);
});

test("what no longer exists cannot be changed", async () => {
  expect(await changeAccount(newId(), asReader, await anAdministrator())).toBe("gone");
});

test("whoever gets an account is invited with a link that signs in once; three times a day, and not when it was closed", async () => {
  const administrator = await anAdministrator();
  const account = await anAccount("author");
  process.env.PORTAL_DATA = mkdtempSync(path.join(os.tmpdir(), "podium-mails-"));
  onTestFinished(() => rmSync(settings().dataFolder, { recursive: true }));
  expect(await inviteAccount(account.id, administrator)).toBe("changed");
  await sendWelcome(account.id);
  const link = linkIn((await mailsTo(account.email, settings().dataFolder)).at(-1));
  const token = link.match(/anmelden\/([^/?]+)/)?.[1] ?? "";
  expect(await consumeLink(token)).not.toBeNull();
  expect(await consumeLink(token)).toBeNull();
  await inviteAccount(account.id, administrator);
  await inviteAccount(account.id, administrator);
  expect(await inviteAccount(account.id, administrator)).toBe("too-many");
  const closed = await anAccount("author", { disabledAt: new Date() });
  expect(await inviteAccount(closed.id, administrator)).toBe("gone");
});
