// Links from mails, used a second time and after their time: refused in words, nothing broken, nothing lost.
import type { Page } from "@playwright/test";
import { makeLink } from "#lib/accounts/commands";
import { type Editor, isEditor } from "#lib/accounts/guard";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { digestOf } from "#lib/secrets";
import { inviteGuest } from "#lib/writing/invitations/commands";
import { invitation } from "#lib/writing/invitations/schema";
import { anAccount, aWriter } from "#tests/support/accounts";
import { awaitedMail } from "#tests/support/awaited-mail";
import { linkIn } from "#tests/support/mailbox";
import { expect, test } from "#tests/support/playwright";

test.use({ javaScriptEnabled: false });

const over = (page: Page) => expect(page.getByRole("heading", { level: 1 })).toHaveText("Dieser Link gilt nicht mehr");
const enter = (page: Page) => page.getByRole("button", { name: "Jetzt anmelden" }).click();
const sessionsOf = (email: string) => db.session.count({ where: { user: { email } } });

/** As if its time were up. */
async function runOut(pathname: string): Promise<void> {
  const tokenDigest = digestOf(pathname.split("/").at(-1) ?? "");
  await db.signInLink.update({ where: { tokenDigest }, data: { expiresAt: new Date(Date.now() - 1_000) }, select: { email: true } });
}

async function anInvitedGuest(dataFolder: string) {
  const [email, writer] = [`${newId()}@example.org`, await aWriter("editor")];
  if (!isEditor(writer)) throw new Error("the guard knows this role differently");
  const editor: Editor = writer;
  const invited = await inviteGuest(invitation.parse({ email, name: "Ada Brinkmann", title: `Am Telefon ${newId()}` }), editor);
  if (typeof invited === "string") throw new Error(invited);
  const { pathname, search } = new URL(linkIn(await awaitedMail(email, /Einladung/, dataFolder)));
  return { email, storyId: invited.id, pathname, link: pathname + search };
}

test("a sign-in link that is used twice says so, with the way to a new one, and signs nobody in a second time", async ({
  page,
  browser,
  portal,
}) => {
  const { email } = await anAccount("author");
  const { pathname, search } = new URL(await makeLink(email, "de", pathTo("deskStories", "de")));
  // Two windows show the button before either presses it.
  const second = await (await browser.newContext({ baseURL: portal.address, javaScriptEnabled: false })).newPage();
  for (const each of [page, second]) await each.goto(pathname + search);
  await enter(page);
  await expect(page).toHaveURL(/beitraege$/);
  await enter(second);
  await over(second);
  expect(await sessionsOf(email)).toBe(1);
  // The new link leads where the old one did.
  await expect(second.locator('input[name="next"]')).toHaveValue(pathTo("deskStories", "de"));
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Dieser Link gilt nicht mehr");
});

test("a sign-in link after its time says so, also where its page stood open, and signs nobody in", async ({ page }) => {
  const { email } = await anAccount("author");
  const { pathname } = new URL(await makeLink(email));
  await page.goto(pathname);
  await runOut(pathname);
  await enter(page);
  await over(page);
  await page.goto(pathname);
  await over(page);
  expect(await sessionsOf(email)).toBe(0);
  await expect(page.getByText("30 Minuten, aus einer Einladung 14 Tage")).toBeVisible();
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByRole("button", { name: "Link schicken" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sehen Sie in Ihr Postfach");
});

test("an invitation that is opened a second time says so, and a new link leads back to the piece with everything in it", async ({
  page,
  browser,
  portal,
}) => {
  const { email, storyId, link } = await anInvitedGuest(portal.dataFolder);
  await page.goto(link);
  await enter(page);
  await page.getByLabel("Vorspann").fill("Drei Monate an der Leitung.");
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  const again = await (await browser.newContext({ baseURL: portal.address, javaScriptEnabled: false })).newPage();
  await again.goto(link);
  await over(again);
  await again.getByLabel("E-Mail-Adresse").fill(email);
  await again.getByRole("button", { name: "Link schicken" }).click();
  const { pathname, search } = new URL(linkIn(await awaitedMail(email, /Ihr Link/, portal.dataFolder)));
  await again.goto(pathname + search);
  await enter(again);
  await expect(again).toHaveURL(new RegExp(storyId));
  await expect(again.getByLabel("Vorspann")).toHaveValue("Drei Monate an der Leitung.");
});

test("an invitation after its fortnight says so; the piece waits, and the editor sends another", async ({ page, portal }) => {
  const { email, storyId, pathname, link } = await anInvitedGuest(portal.dataFolder);
  await runOut(pathname);
  await page.goto(link);
  await over(page);
  expect(await sessionsOf(email)).toBe(0);
  expect(await db.story.count({ where: { id: storyId, state: "draft" } })).toBe(1);
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByRole("button", { name: "Link schicken" }).click();
  const fresh = new URL(linkIn(await awaitedMail(email, /Ihr Link/, portal.dataFolder)));
  await page.goto(fresh.pathname + fresh.search);
  await enter(page);
  await expect(page).toHaveURL(new RegExp(storyId));
});

test("a link that nobody ever made, or half of one, is over like any other", async ({ page }) => {
  await page.goto(pathTo("signInLink", "de", { token: "a".repeat(43) }));
  await over(page);
  const { email } = await anAccount("author");
  const { pathname } = new URL(await makeLink(email));
  await page.goto(pathname.slice(0, -5));
  await expect(page.getByRole("button", { name: "Jetzt anmelden" })).toHaveCount(0);
  expect(await sessionsOf(email)).toBe(0);
});
