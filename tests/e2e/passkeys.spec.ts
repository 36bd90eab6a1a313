// Passkeys in a real browser, with an authenticator that Chromium itself plays.
import type { Browser, Page } from "@playwright/test";
import { makeLink } from "#lib/accounts/commands";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { anAccount } from "#tests/support/accounts";
import { linkIn, mailsTo } from "#tests/support/mailbox";
import { expect, ownAddress, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

/** An authenticator that is asked and agrees; `agrees: false`: nobody lays a finger on it. */
async function authenticator(page: Page, { agrees = true } = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: agrees,
      automaticPresenceSimulation: true,
    },
  });
  return { session, authenticatorId };
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto(pathTo("profile", "de"));
  await page.getByLabel("Name des neuen Passkeys").fill(name);
  await page.getByRole("button", { name: "Passkey einrichten" }).click();
  await expect(page.getByRole("status")).toHaveText(/Der Passkey ist eingerichtet/);
}

async function withPasskey(browser: Browser, address: string) {
  const { page, account } = await signedIn(browser, address, "editor", { script: true });
  await page.setExtraHTTPHeaders({ "x-forwarded-for": ownAddress() });
  const device = await authenticator(page);
  await addPasskey(page, "Laptop");
  return { page, account, ...device };
}

test("somebody sets up a passkey, signs out, and signs in with it where they wanted to go", async ({ browser, portal }) => {
  const { page, account } = await withPasskey(browser, portal.address);
  await expect(page.getByText(/noch nicht benutzt/)).toBeVisible();
  await expect
    .poll(async () => (await mailsTo(account.email, portal.dataFolder)).map(({ subject }) => subject))
    .toEqual([expect.stringContaining("Neuer Passkey")]);
  await page.getByRole("button", { name: "Abmelden", exact: true }).first().click();
  await page.goto(pathTo("profile", "de"));
  await expect(page).toHaveURL(/anmelden/);
  await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ihr Profil" })).toBeVisible();
  await expect(page.getByText(/zuletzt benutzt am/)).toBeVisible();
  await expect(page.getByText("diese hier")).toBeVisible();
});

test("a removed passkey signs nobody in, and the link by mail still does", async ({ browser, portal }) => {
  const { page, account } = await withPasskey(browser, portal.address);
  await page.getByRole("button", { name: "Passkey „Laptop“ entfernen" }).click();
  await expect(page.getByRole("status")).toHaveText(/Der Passkey ist entfernt/);
  await page.getByRole("button", { name: "Abmelden", exact: true }).first().click();
  await page.goto(pathTo("signIn", "de"));
  await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
  await expect(page.getByText(/Dieser Passkey gilt hier nicht/)).toBeVisible();
  expect(await db.session.count({ where: { userId: account.id } })).toBe(0);
  const { pathname } = new URL(await makeLink(account.email));
  await page.goto(pathname);
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
  await expect(page).toHaveURL(/\/redaktion$/);
});

test("whoever does not agree at the device is not signed in, and can try again", async ({ browser, portal }) => {
  const { page, session, authenticatorId } = await withPasskey(browser, portal.address);
  await page.getByRole("button", { name: "Abmelden", exact: true }).first().click();
  await page.goto(pathTo("signIn", "de"));
  await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
  await expect(page.getByText(/Es hat nicht geklappt/)).toBeVisible();
  await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
  await expect(page).toHaveURL(/\/redaktion$/);
});

test("a device that has a passkey for the account already says so", async ({ browser, portal }) => {
  const { page } = await withPasskey(browser, portal.address);
  await page.getByLabel("Name des neuen Passkeys").fill("Noch einer");
  await page.getByRole("button", { name: "Passkey einrichten" }).click();
  await expect(page.getByText("Dieses Gerät hat schon einen Passkey für Ihren Zugang.")).toBeVisible();
});

test("whoever signed in long ago signs in once more before a passkey is set up, and is back on the same page", async ({
  browser,
  portal,
}) => {
  const { page, account } = await withPasskey(browser, portal.address);
  await db.session.updateMany({ where: { userId: account.id }, data: { createdAt: new Date(Date.now() - 11 * 60_000) } });
  // A form that stands open since then says so, too.
  await page.getByLabel("Name des neuen Passkeys").fill("Noch einer");
  await page.getByRole("button", { name: "Passkey einrichten" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bitte noch einmal anmelden");
  await page.goto(pathTo("profile", "de"));
  await expect(page.getByRole("button", { name: "Passkey einrichten" })).toHaveCount(0);
  await page.getByRole("link", { name: "Bitte noch einmal anmelden" }).click();
  await expect(page.getByLabel("E-Mail-Adresse")).toHaveValue(account.email);
  await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
  await expect(page).toHaveURL(/\/redaktion\/profil$/);
  await expect(page.getByRole("button", { name: "Passkey einrichten" })).toBeVisible();
});

test("without script and without a passkey the way back is a link by mail", async ({ browser, portal }) => {
  const { page, account } = await signedIn(browser, portal.address, "author");
  await page.setExtraHTTPHeaders({ "x-forwarded-for": ownAddress() });
  await db.session.updateMany({ where: { userId: account.id }, data: { createdAt: new Date(Date.now() - 11 * 60_000) } });
  await page.goto(pathTo("profile", "de"));
  await page.getByRole("link", { name: "Bitte noch einmal anmelden" }).click();
  await page.getByRole("button", { name: "Link schicken" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sehen Sie in Ihr Postfach");
  await expect.poll(async () => (await mailsTo(account.email, portal.dataFolder)).length).toBe(1);
  const { pathname, search } = new URL(linkIn((await mailsTo(account.email, portal.dataFolder))[0]));
  await page.goto(pathname + search);
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
  await expect(page).toHaveURL(/\/redaktion\/profil$/);
  await expect(page.getByText("Bitte noch einmal anmelden")).toHaveCount(0);
});

test("without script there is no button that does nothing", async ({ browser, portal }) => {
  const { page } = await signedIn(browser, portal.address, "author");
  await page.goto(pathTo("profile", "de"));
  await expect(page.getByText(/brauchen Sie einen Browser, der Passkeys kennt/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Passkey einrichten" })).toHaveCount(0);
  await page.context().clearCookies();
  await page.goto(pathTo("signIn", "de"));
  await expect(page.getByRole("button", { name: "Link schicken" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Mit Passkey anmelden" })).toHaveCount(0);
});

test("a form of another site asks for no passkey, and what was made up is answered like any other refusal", async ({ request, portal }) => {
  const ask = (headers: Record<string, string>) => request.post(pathTo("askForPasskey", "de"), { headers, form: {} });
  expect((await ask({ origin: "https://evil.example" })).status()).toBe(403);
  expect((await ask({ origin: portal.address })).status()).toBe(200);
  const response = { clientDataJSON: "e30", authenticatorData: "AA", signature: "AA", userHandle: "AA" };
  const madeUp = { id: "AAAA", rawId: "AAAA", type: "public-key", clientExtensionResults: {}, response };
  for (const answer of [JSON.stringify(madeUp), "{}", "no JSON", JSON.stringify({ ...madeUp, id: "../../x" })]) {
    const used = await request.post(pathTo("usePasskey", "de"), { headers: { origin: portal.address }, form: { answer } });
    expect([used.status(), await used.json()]).toEqual([403, { problem: "refused" }]);
    expect(used.headers()["set-cookie"] ?? "").not.toContain("session-token=");
  }
});

test("a new browser is told by mail, and its link signs out everywhere without script", async ({ browser, portal }) => {
  const account = await anAccount("editor");
  const enter = async () => {
    const context = await browser.newContext({ baseURL: portal.address, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(await makeLink(account.email)).pathname);
    await page.getByRole("button", { name: "Jetzt anmelden" }).click();
    await expect(page).toHaveURL(/\/redaktion$/);
    return page;
  };
  const first = await enter();
  const second = await enter();
  const mails = () => mailsTo(account.email, portal.dataFolder);
  await expect.poll(async () => (await mails()).length).toBe(1);
  const [mail] = await mails();
  expect(mail?.text).toMatch(/Chrome unter Linux/);
  const { pathname } = new URL(linkIn(mail));
  const page = await (await browser.newContext({ baseURL: portal.address, javaScriptEnabled: false })).newPage();
  await page.goto(pathname);
  await first.goto(pathTo("profile", "de"));
  await expect(first.getByRole("heading", { level: 1, name: "Ihr Profil" })).toBeVisible();
  await page.getByRole("button", { name: "Jetzt überall abmelden" }).click();
  await expect(page.getByRole("status")).toHaveText("Sie sind überall abgemeldet, auf jedem Gerät.");
  for (const other of [first, second]) {
    await other.goto(pathTo("profile", "de"));
    await expect(other).toHaveURL(/anmelden/);
  }
  await page.goto(pathname);
  await expect(page.getByRole("heading", { name: "Dieser Link gilt nicht mehr" })).toBeVisible();
});

test("the profile shows where one is signed in, and ends one or all without script", async ({ browser, portal }) => {
  const { page, account } = await signedIn(browser, portal.address, "author");
  const others = await Promise.all(
    [1, 2].map(async () => {
      const context = await browser.newContext({ baseURL: portal.address, javaScriptEnabled: false });
      const other = await context.newPage();
      await other.goto(new URL(await makeLink(account.email)).pathname);
      await other.getByRole("button", { name: "Jetzt anmelden" }).click();
      await expect(other).toHaveURL(/\/redaktion$/);
      return other;
    }),
  );
  await page.goto(pathTo("profile", "de"));
  const rows = page.getByRole("button", { name: /^Abmelden: / });
  await expect(rows).toHaveCount(3);
  await page.getByRole("button", { name: "Abmelden: Chrome unter Linux" }).first().click();
  await expect(page.getByRole("status")).toHaveText("Dieser Browser ist abgemeldet.");
  await expect(rows).toHaveCount(2);
  await page.getByRole("button", { name: "Überall abmelden" }).click();
  await expect(page.getByRole("status")).toHaveText("Sie sind überall abgemeldet, auf jedem Gerät.");
  for (const other of [page, ...others]) {
    await other.goto(pathTo("profile", "de"));
    await expect(other).toHaveURL(/anmelden/);
  }
});

test("an administrator reads in the log what happened, filters it, and takes it away as a file", async ({ browser, portal }) => {
  const { page, account } = await signedIn(browser, portal.address, "administrator");
  const other = await anAccount("author", { name: "Ines Brandt" });
  await page.goto(pathTo("deskAccounts", "de", {}, { search: other.email }));
  const row = page.getByRole("listitem").filter({ hasText: other.email });
  await row.getByText("Ändern").click();
  await row.getByRole("button", { name: "Sperren" }).click();
  await page.goto(pathTo("deskAudit", "de", {}, { person: account.id }));
  await expect(page.getByRole("row").filter({ hasText: "Ines Brandt" })).toContainText("Zugang gesperrt");
  await page.getByLabel("Was").selectOption("Anmeldungen und Passkeys");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByText("Dazu steht nichts im Protokoll.")).toBeVisible();
  const file = await page.request.get(pathTo("auditExport", "de", {}, { kind: "accounts", person: account.id }));
  expect(file.headers()["content-disposition"]).toMatch(/^attachment; filename="audit-log-\d{4}-\d\d-\d\d\.csv"$/);
  expect(await file.text()).toContain('"Zugang gesperrt","Ines Brandt"');
});
