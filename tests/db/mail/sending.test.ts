import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mailSignInLink } from "#lib/accounts/sign-in-mail";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { sendMail } from "#lib/mail/send";
import { anAccount } from "#tests/support/accounts";
import { aMailServer, linkIn, mailsTo } from "#tests/support/mailbox";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "podium-mails-"));
  process.env.PORTAL_DATA = folder;
  process.env.LOG_LEVEL = "silent";
});
afterEach(() => {
  delete process.env.SMTP_URL;
  rmSync(folder, { recursive: true, force: true });
});

const plain = { subject: "Grüße", paragraphs: ["Schöne Grüße aus der Redaktion."] };
const network = () => `network of ${folder}`;

test("without SMTP a mail is a file that reads as it was written", async () => {
  await sendMail({ ...plain, to: "ada@example.org", action: { label: "Ansehen", url: "http://localhost:3000/redaktion" } });
  const [mail] = await mailsTo("ada@example.org", folder);
  expect(mail).toMatchObject({ subject: "Grüße", text: expect.stringContaining("Schöne Grüße") });
  expect(linkIn(mail)).toBe("http://localhost:3000/redaktion");
});

test("with SMTP a mail goes to the server, to one address only", async () => {
  const server = await aMailServer();
  process.env.SMTP_URL = server.url;
  await sendMail({ ...plain, to: "ada@example.org" });
  await expect(sendMail({ ...plain, to: "ada@example.org, eve@example.org" })).rejects.toThrow();
  await expect(sendMail({ ...plain, to: "ada@example.org\r\nBcc: eve@example.org" })).rejects.toThrow();
  expect(server.received()).toHaveLength(1);
  expect(await PostalMime.parse(server.received()[0] ?? "")).toMatchObject({ subject: "Grüße", to: [{ address: "ada@example.org" }] });
  await server.stop();
});

test("a mail server that cannot be reached is an error, not a mail that is lost in silence", async () => {
  process.env.SMTP_URL = "smtp://127.0.0.1:1";
  await expect(sendMail({ ...plain, to: "ada@example.org" })).rejects.toThrow();
});

test("a sign-in mail goes to an account and to nobody else, five times while a link is good", async () => {
  const { email } = await anAccount("moderator");
  for (let asked = 0; asked < 8; asked++) await mailSignInLink({ email, locale: "de" }, network());
  expect(await mailsTo(email, folder)).toHaveLength(5);
  await mailSignInLink({ email: `nobody-${email}`, locale: "de" }, network());
  expect(await mailsTo(`nobody-${email}`, folder)).toEqual([]);
  expect(await db.signInLink.count({ where: { email: `nobody-${email}` } })).toBe(0);
});

test("nobody is locked out by somebody who asks in their name: while no mail comes, the last link is still good", async () => {
  const { email } = await anAccount("editor");
  const asks = () => mailSignInLink({ email, locale: "de" }, newId());
  const anHourPasses = () => db.$executeRaw`UPDATE rate_counts SET window_at = window_at - interval '1 hour'`;
  for (let asked = 0; asked < 40; asked++) await asks();
  expect(await db.signInLink.count({ where: { email, expiresAt: { gt: new Date() } } })).toBe(5);
  await anHourPasses();
  await asks();
  expect(await db.signInLink.count({ where: { email } })).toBe(6);
});

test("who is asked for by many addresses from one network is not flooded", async () => {
  const accounts = await Promise.all(Array.from({ length: 32 }, () => anAccount("author")));
  for (const { email } of accounts) await mailSignInLink({ email, locale: "en" }, network());
  const links = await db.signInLink.count({ where: { email: { in: accounts.map(({ email }) => email) } } });
  expect(links).toBe(30);
});
