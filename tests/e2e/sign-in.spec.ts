import type { Page } from "@playwright/test";
import { makeLink } from "#lib/accounts/commands";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { locales, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import type { Role } from "#prisma/generated/enums";
import { anAccount } from "#tests/support/accounts";
import { linkIn, mailsTo } from "#tests/support/mailbox";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

test.use({ javaScriptEnabled: false });

async function askForLink(page: Page, email: string, path = "/redaktion"): Promise<void> {
  await page.goto(path);
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByRole("button", { name: "Link schicken" }).click();
}

test("somebody signs in by mail: opening the link uses nothing up, its button does, and once only", async ({ page, portal }) => {
  const { email } = await anAccount("moderator");
  await askForLink(page, email);
  await expect(page.getByRole("heading", { name: "Sehen Sie in Ihr Postfach" })).toBeVisible();
  await expect.poll(async () => (await mailsTo(email, portal.dataFolder)).length).toBe(1);
  const { pathname } = new URL(linkIn((await mailsTo(email, portal.dataFolder))[0]));

  await page.goto(pathname);
  await page.goto(pathname);
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
  await expect(page).toHaveURL(/\/redaktion$/);
  await expect(page.getByText(`Angemeldet mit ${email}`)).toBeVisible();

  await page.goto(pathname);
  await expect(page.getByRole("heading", { name: "Dieser Link gilt nicht mehr" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Link schicken" })).toBeVisible();
});

test("the answer is the same whether the address has an account or not", async ({ browser, page, portal }) => {
  const { email } = await anAccount("moderator");
  const other = await (await browser.newContext({ baseURL: portal.address, javaScriptEnabled: false })).newPage();
  await askForLink(page, email);
  await askForLink(other, `nobody-${email}`);
  expect(await other.locator("main").innerHTML()).toBe(await page.locator("main").innerHTML());
  expect(other.url()).toBe(page.url());
});

test("an address that is none is told beside its field", async ({ page }) => {
  await page.goto("/redaktion/anmelden");
  await page.getByLabel("E-Mail-Adresse").evaluate((field) => field.setAttribute("type", "text"));
  await page.getByLabel("E-Mail-Adresse").fill("niemand");
  await page.getByRole("button", { name: "Link schicken" }).click();
  await expect(page.getByLabel("E-Mail-Adresse")).toHaveAccessibleDescription(/keine vollständige E-Mail-Adresse/);
});

test("what one wanted to see is what one sees after signing in, and a link leads nowhere else", async ({ page, portal }) => {
  const { email } = await anAccount("moderator");
  await askForLink(page, email, "/redaktion/meldungen");
  await expect.poll(async () => (await mailsTo(email, portal.dataFolder)).length).toBe(1);
  const { pathname, search } = new URL(linkIn((await mailsTo(email, portal.dataFolder))[0]));
  await page.goto(pathname + search);
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Meldungen" })).toBeVisible();

  const elsewhere = new URL(await makeLink(email, "de", "https://evil.example/"));
  await page.goto(elsewhere.pathname + elsewhere.search);
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
  await expect(page).toHaveURL(`${portal.address}/redaktion`);
});

test("a session is one secret cookie that no script can read, and signing out ends it for good", async ({ browser, portal }) => {
  const { page } = await signedIn(browser, portal.address, "moderator");
  await page.goto("/redaktion");
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === sessionCookie(portal.address));
  await page.getByRole("button", { name: "Abmelden" }).click();
  await expect(page.getByRole("status")).toHaveText("Sie sind abgemeldet.");
  await page.context().addCookies([{ name: sessionCookie(portal.address), value: cookie?.value ?? "", url: portal.address }]);
  await page.goto("/redaktion/kommentare");
  await expect(page).toHaveURL(/\/redaktion\/anmelden/);
});

test("an account that is disabled is out at once", async ({ browser, portal }) => {
  const { page, account } = await signedIn(browser, portal.address, "editor");
  await page.goto("/redaktion");
  await expect(page.getByText(account.email)).toBeVisible();
  await db.user.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
  await page.goto("/redaktion");
  await expect(page).toHaveURL(/\/redaktion\/anmelden/);
});

const everybody: Role[] = ["reader", "guest_author", "author", "moderator", "editor", "administrator"];
const moderators: Role[] = ["moderator", "editor", "administrator"];
const rooms = [
  ["desk", everybody],
  ["profile", everybody],
  ["queue", moderators],
  ["queueNews", moderators],
  ["notices", moderators],
  ["deskSettings", ["administrator"]],
  ["deskAkismet", ["administrator"]],
  ["deskAccounts", ["administrator"]],
  ["deskAudit", ["administrator"]],
  ["auditExport", ["administrator"]],
] as const satisfies [Parameters<typeof pathTo>[0], Role[]][];

for (const role of everybody) {
  test(`a room of the desk opens to ${role} as the role says`, async ({ browser, portal }) => {
    const { page } = await signedIn(browser, portal.address, role);
    for (const locale of locales) {
      for (const [room, roles] of rooms) {
        const response = await page.request.get(pathTo(room, locale), { maxRedirects: 0 });
        expect([room, response.status()]).toEqual([room, roles.some((each) => each === role) ? 200 : 403]);
      }
    }
  });
}

test("nobody who isn't signed in gets behind the door, however it is asked for", async ({ request }) => {
  for (const [room] of rooms) {
    const path = pathTo(room, "de");
    for (const [address, headers] of [
      [path, {}],
      [path, { rsc: "1", "next-router-prefetch": "1" }],
      [path, { cookie: "next-auth.session-token=made-up; __Secure-next-auth.session-token=made-up" }],
      [`${path}.rsc`, {}],
      [`/de/desk${path.slice("/redaktion".length)}`, {}],
    ] as const) {
      const response = await request.get(address, { headers, maxRedirects: 0 });
      expect([address, response.ok()]).toEqual([address, false]);
      expect(await response.text()).not.toContain("Abmelden");
    }
  }
});

test("a form of another site signs nobody in and out", async ({ request }) => {
  const { email } = await anAccount("moderator");
  const { pathname } = new URL(await makeLink(email));
  const foreign: Record<string, string>[] = [{ "sec-fetch-site": "cross-site" }, { origin: "https://evil.example" }];
  for (const headers of foreign) {
    const response = await request.post(`${pathname}/einloesen`, { headers, form: {}, maxRedirects: 0 });
    expect(response.status()).toBe(403);
    expect(response.headers()["set-cookie"]).toBeUndefined();
  }
});
