import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { disableAccount, endSessionsOf } from "#lib/accounts/administration/commands";
import { consumeLink, makeLink } from "#lib/accounts/commands";
import { browserOf } from "#lib/accounts/devices/browser";
import { unknownVisit } from "#lib/accounts/devices/visit";
import type { Account } from "#lib/accounts/guard";
import { ownProfile } from "#lib/accounts/profile/queries";
import { accountOf } from "#lib/accounts/queries";
import { sendSecurityMail } from "#lib/accounts/security-mail";
import { endOwnSession, noteSeen, startSession } from "#lib/accounts/sessions/commands";
import { consumeSignOutLink, makeSignOutLink, signOutEverywhere, signOutLinkLifetime } from "#lib/accounts/sign-out/commands";
import { isOpenSignOutLink } from "#lib/accounts/sign-out/queries";
import { db } from "#lib/db";
import { enqueue } from "#lib/jobs/queue";
import { digestOf } from "#lib/secrets";
import { settings } from "#lib/settings";
import { anAccount, anAdministrator } from "#tests/support/accounts";
import { linkIn, mailsTo } from "#tests/support/mailbox";

const tokenOf = (link: string) => link.split("/").at(-1)?.split("?")[0] ?? "";
const firefox = browserOf("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");

const enter = async ({ email }: Account, device: string | null) =>
  consumeLink(tokenOf(await makeLink(email)), new Date(), { ...firefox, device });

async function toldOf({ id }: Account): Promise<number> {
  const rows = await db.$queryRaw`SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'security-mail' AND data->>'userId' = ${id}`;
  return Array.isArray(rows) ? Number(rows[0]?.count) : Number.NaN;
}

test("a sign-in from a new browser is told, the very first one and one from a known browser are not", async () => {
  const account = await anAccount("editor");
  await enqueue(db, "mail", { to: "a@example.org", subject: "", paragraphs: [] }); // makes the queue's tables
  const first = await enter(account, null);
  expect(await toldOf(account)).toBe(0);
  const again = await enter(account, first?.device ?? null);
  expect(again?.device).toBe(first?.device);
  expect(await toldOf(account)).toBe(0);
  await enter(account, null);
  expect(await toldOf(account)).toBe(1);
});

test("one browser that signs two accounts in is not seen to be one", async () => {
  const [one, other] = [await anAccount(), await anAccount()];
  const entered = await enter(one, null);
  await enter(other, entered?.device ?? null);
  const devices = await db.device.findMany({ where: { userId: { in: [one.id, other.id] } }, select: { digest: true } });
  expect(new Set(devices.map(({ digest }) => digest)).size).toBe(2);
  expect(JSON.stringify(devices)).not.toContain(digestOf(entered?.device ?? ""));
});

test("the profile knows the browser's family, its system and the day, and nothing else", async () => {
  const account = await anAccount();
  await enter(account, null);
  const [session] = (await ownProfile(account)).sessions;
  expect(session).toMatchObject({ browser: "firefox", system: "linux" });
  expect(session?.seenOn.toISOString()).toMatch(/T00:00:00.000Z$/);
});

test("the day of the last visit is noted once a day", async () => {
  const account = await anAccount();
  const token = await startSession(account.id, { now: new Date(Date.now() - 3 * 24 * 3600_000) });
  await noteSeen(digestOf(token));
  const [session] = (await ownProfile(account)).sessions;
  expect(session?.seenOn.toISOString().slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
});

test("somebody ends one of their own sessions, and nobody else's", async () => {
  const [account, other] = [await anAccount(), await anAccount()];
  const [kept, ended, others] = [await startSession(account.id), await startSession(account.id), await startSession(other.id)];
  const idOf = async (token: string) =>
    (await db.session.findUniqueOrThrow({ where: { sessionToken: digestOf(token) }, select: { id: true } })).id;
  await endOwnSession(await idOf(ended), account);
  await endOwnSession(await idOf(others), account);
  expect([await accountOf(kept), await accountOf(ended), await accountOf(others)]).toEqual([account, null, other]);
});

const ways: Record<string, (account: Account) => Promise<unknown>> = {
  "the account itself": signOutEverywhere,
  "an administrator": async ({ id }) => endSessionsOf(id, await anAdministrator()),
  "closing the account": async ({ id }) => disableAccount(id, await anAdministrator()),
  "the link of a mail": async ({ id }) => consumeSignOutLink(tokenOf(await makeSignOutLink(id, "de"))),
};

test.each(Object.entries(ways))("%s signs it out everywhere: sessions, open links and known browsers end", async (_, leave) => {
  const [account, other] = [await anAccount("editor"), await anAccount("editor")];
  const tokens = await Promise.all([startSession(account.id), startSession(account.id)]);
  const stays = await startSession(other.id);
  const entered = await enter(account, null);
  const open = tokenOf(await makeLink(account.email));
  await leave(account);
  for (const token of [...tokens, entered?.session ?? ""]) expect(await accountOf(token)).toBeNull();
  expect(await consumeLink(open, new Date(), unknownVisit)).toBeNull();
  expect(await db.device.count({ where: { userId: account.id } })).toBe(0);
  expect(await accountOf(stays)).toEqual(other);
});

test("a link that signs out is good once and for a week, and signs nobody in", async () => {
  const account = await anAccount();
  const token = tokenOf(await makeSignOutLink(account.id, "en"));
  expect(await consumeLink(token)).toBeNull();
  expect(await isOpenSignOutLink(token)).toBe(true);
  expect(await isOpenSignOutLink(token, new Date(Date.now() + signOutLinkLifetime + 1))).toBe(false);
  const used = await Promise.all(Array.from({ length: 6 }, () => consumeSignOutLink(token)));
  expect(used.filter(Boolean)).toHaveLength(1);
  expect(await consumeSignOutLink(token)).toBe(false);
});

test.each([
  ["de", /Neue Anmeldung/, /Firefox unter Linux/, "/redaktion/abmelden/"],
  ["en", /New sign-in/, /Firefox on Linux/, "/en/desk/sign-out/"],
] as const)("the mail is in the account's language (%s), with when, what browser, and the link", async (locale, subject, browser, link) => {
  process.env.PORTAL_DATA = mkdtempSync(path.join(os.tmpdir(), "podium-mails-"));
  onTestFinished(() => rmSync(settings().dataFolder, { recursive: true }));
  const account = await anAccount();
  await db.user.update({ where: { id: account.id }, data: { locale }, select: { id: true } });
  await sendSecurityMail({ userId: account.id, news: "device", at: "2026-11-22T05:00:00.000Z", ...firefox, name: "" });
  const [mail] = await mailsTo(account.email, settings().dataFolder);
  expect(mail?.subject).toMatch(subject);
  expect(mail?.text).toMatch(browser);
  expect(mail?.text).toMatch(/22\.? November 2026.* 0?6:00/);
  expect(linkIn(mail)).toContain(link);
  expect(await isOpenSignOutLink(tokenOf(linkIn(mail)))).toBe(true);
});
