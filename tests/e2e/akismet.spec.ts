// The administrators' page about Akismet: a portal of its own, for the others run without the service.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { freePort } from "#lib/start/port";
import { startAkismet, type TestAkismet, testKey } from "#tests/support/akismet";
import { aHouse, type House } from "#tests/support/own-database";
import { expect, test } from "#tests/support/playwright";
import type { Portal } from "#tests/support/portal";
import { signedIn } from "#tests/support/sign-in";

test.describe.configure({ mode: "serial" });
test.slow();

let akismet: TestAkismet;
let house: House;
let own: Portal;
test.beforeAll(async () => {
  const port = await freePort();
  akismet = await startAkismet(port);
  house = await aHouse({
    AKISMET_KEY: testKey,
    AKISMET_URL: akismet.url,
    AKISMET_TIME_LIMIT_MS: "1000",
    AKISMET_SEND_IP: "on",
    LOG_LEVEL: "warn",
  });
  own = await house.start();
});
test.afterAll(async () => {
  await own.stop();
  house.remove();
  await akismet.stop();
});

const path = pathTo("deskAkismet", "de");
const fact = (page: Page, name: string) => page.locator("dl > div").filter({ has: page.getByText(name, { exact: true }) });

test("without script: the key, the month and what waits are told, and can be asked for again", async ({ browser }) => {
  expect(own.said()).toContain("Akismet takes the key");
  const { page } = await signedIn(browser, own.address, "administrator");
  await page.goto(path);
  await expect(fact(page, "Schlüssel")).toContainText("gilt");
  await expect(fact(page, "Dienst")).toContainText("antwortet");
  await expect(fact(page, "Dieser Monat")).toContainText("512 von 10.000 Anfragen");
  await expect(fact(page, "Mitgeschickt werden")).toContainText("IP-Adresse");
  await expect(page.getByText(testKey)).toHaveCount(0);

  akismet.usage = '{"limit":"none","usage":7,"percentage":0,"throttled":true}';
  await page.getByRole("button", { name: "Jetzt prüfen" }).click();
  await expect(page.getByRole("status")).toContainText("Akismet ist gefragt");
  await expect(fact(page, "Dieser Monat")).toContainText("7 Anfragen, ohne Grenze");
  await expect(fact(page, "Dieser Monat")).toContainText("drosselt");

  akismet.key = "another";
  await page.getByRole("button", { name: "Jetzt prüfen" }).click();
  await expect(fact(page, "Schlüssel")).toContainText("wird abgelehnt");
  akismet.key = testKey;
});

test("what Akismet warns of, its failures and the alarm stand on the page, and it is in nobody's way", async ({ browser }) => {
  await db.akismetTrouble.createMany({
    data: [
      { kind: "alert", code: "10001", message: "Your Akismet key has expired" },
      { kind: "alert", code: "10011", message: "", overAt: new Date() },
      { kind: "failure", code: "", message: 'answered 500 "Internal Server Error"', times: 7 },
    ],
  });
  const alarming = { failures: 7, pausedUntil: new Date(Date.now() + 3_600_000), alarmSince: new Date() };
  await db.akismetService.update({ where: { id: "akismet" }, data: alarming });

  const { page } = await signedIn(browser, own.address, "administrator", { script: true });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await expect(page.getByRole("alert").filter({ hasText: "Your Akismet key has expired" })).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: "Meldung 10011" })).toHaveCount(0);
    await expect(fact(page, "Dienst")).toContainText("7-mal hintereinander");
    await expect(page.getByText("answered 500")).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
  }
  await page.getByRole("button", { name: "Die Urteile stimmen" }).click();
  await expect(page.getByRole("status")).toContainText("zählen wieder voll");
  await expect(page.getByRole("button", { name: "Die Urteile stimmen" })).toHaveCount(0);
});
