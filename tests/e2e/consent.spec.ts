// Consent: a portal of its own, for what it asks would stand on everybody's pages.
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { type AnalyticsHost, startAnalytics } from "#tests/support/analytics-host";
import { aStory } from "#tests/support/factories";
import { press } from "#tests/support/keyboard";
import { aHouse, type House } from "#tests/support/own-database";
import { expect, test } from "#tests/support/playwright";
import type { Portal } from "#tests/support/portal";
import { signedIn } from "#tests/support/sign-in";

test.describe.configure({ mode: "default" });
test.slow();

let host: AnalyticsHost;
let house: House;
let own: Portal;
let story: string;
const untouched = new Map<string, string>();

test.beforeAll(async () => {
  host = await startAnalytics();
  house = await aHouse({ LOG_LEVEL: "silent" });
  own = await house.start();
  story = addressOf(await aStory());
});
test.afterAll(async () => {
  await own.stop();
  house.remove();
  await host.stop();
});

const settingsPage = pathTo("deskAnalytics", "de");
const publicPages = () => [pathTo("front", "de"), story, pathTo("privacy", "de"), pathTo("front", "en")];

/** A reader with a new browser, and everything that it asked of anybody. */
async function aReader(browser: Browser, script = true) {
  const context = await browser.newContext({ baseURL: own.address, javaScriptEnabled: script });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  network.on("Network.requestWillBeSent", ({ request }) => {
    if (new URL(request.url).origin !== own.address) elsewhere.push(request.url);
  });
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return { page, elsewhere, complaints, cookies: async () => (await context.cookies()).map(({ name }) => name).sort() };
}

const question = (page: Page) => page.getByRole("dialog", { name: "Dürfen wir mitzählen?" });
const textOf = async (path: string) => (await fetch(own.address + path)).text();

async function fillIn(page: Page, fields: Readonly<Record<string, string>>) {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
}

test("a portal as it comes has no trace of it: not in its pages, not in its policy", async () => {
  for (const path of publicPages()) {
    const answer = await fetch(own.address + path);
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'; ");
    const html = await answer.text();
    expect(html).not.toMatch(/consent|einwilligung ändern/i);
    untouched.set(path, html);
  }
});

test("an administrator switches a script on; what is wrong stands beside its field, and nothing typed is lost", async ({ browser }) => {
  const { page } = await signedIn(browser, own.address, "administrator");
  await page.goto(settingsPage);
  await page.getByLabel("Eingeschaltet").check();
  await fillIn(page, {
    "Adresse des Skripts": "http://example.org/script.js",
    "Name des Programms": "Zählwerk <b>& Co.</b>",
    Anbieter: "Werkstatt, Berlin",
    "Zweck, auf Deutsch": "Wir möchten wissen, was gelesen wird.",
    "Zweck, auf Englisch": "We should like to know what is read.",
    "Aufbewahrt (Tage)": "viele",
    "Cookies des Programms": "_pk_*",
    "Datenschutzerklärung des Anbieters": `${host.origin}/datenschutz`,
    "Angaben für das Skript": "data-domain=portal.example.org",
  });
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("alert")).toContainText("Noch nicht gespeichert");
  await expect(page.getByLabel("Adresse des Skripts")).toHaveAccessibleDescription(/mit https:\/\/ beginnt/);
  await expect(page.getByLabel("Aufbewahrt (Tage)")).toHaveAccessibleDescription(/von 0 bis 1098/);
  await expect(page.getByLabel("Anbieter", { exact: true })).toHaveValue("Werkstatt, Berlin");
  await expect(page.getByLabel("Eingeschaltet")).toBeChecked();
  await fillIn(page, { "Adresse des Skripts": host.script, "Aufbewahrt (Tage)": "90" });
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("status")).toContainText("eingeschaltet");
  await page.goto(pathTo("deskSteps", "de"));
  await expect(page.getByText("Statistik mit Einwilligung geändert").first()).toBeVisible();
});

test("before an answer and after a no there is no request to another host and no cookie, on any page", async ({ browser }) => {
  const { page, elsewhere, complaints, cookies } = await aReader(browser);
  await page.goto(story);
  await expect(question(page)).toBeVisible();
  await expect(question(page)).toContainText("Zählwerk <b>& Co.</b>");
  expect([elsewhere, await cookies()]).toEqual([[], []]);
  await question(page).getByRole("button", { name: "Ablehnen" }).click();
  await expect(question(page)).toBeHidden();
  for (const path of publicPages()) {
    await page.goto(path);
    await expect(page.locator("[data-consent-change]")).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  expect([elsewhere, await cookies(), complaints, host.asked]).toEqual([[], [], [], []]);
});

test("refusing is as easy as accepting: same size, same line, same colours, one press or one key each", async ({ browser }) => {
  const look = (button: Element) => {
    const { width, height, y } = button.getBoundingClientRect();
    const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(button);
    return { width, height, y, color, backgroundColor, borderColor, fontSize, fontWeight };
  };
  const { page } = await aReader(browser);
  for (const [width, colorScheme] of [
    [360, "light"],
    [1440, "light"],
    [1440, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(story);
    const refuse = question(page).getByRole("button", { name: "Ablehnen" });
    const accept = question(page).getByRole("button", { name: "Akzeptieren" });
    await expect(accept).toBeVisible();
    await page.mouse.move(1, 1);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const [a, b] = [await refuse.evaluate(look), await accept.evaluate(look)];
    if (width === 360) b.y = a.y; // one below the other
    expect(a, `${width} ${colorScheme}`).toEqual(b);
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  }
  // The question comes first behind the skip link.
  const keysTo = async (name: string) => {
    for (let keys = 1; keys < 9; keys++) {
      await page.keyboard.press("Tab");
      if (
        await question(page)
          .getByRole("button", { name })
          .evaluate((button) => button === document.activeElement)
      )
        return keys;
    }
    return null;
  };
  const toAccept = await keysTo("Akzeptieren");
  const toRefuse = await keysTo("Ablehnen");
  expect([toAccept, toRefuse].every((keys) => keys !== null)).toBe(true);
  await page.keyboard.press("Enter");
  await expect(question(page)).toBeHidden();
});

test("what was answered is changed by keyboard alone, and closing it leads back to where one was", async ({ browser }) => {
  const { page } = await aReader(browser);
  await page.goto(story);
  await press(page, question(page).getByRole("button", { name: "Ablehnen" }));
  await expect(question(page)).toBeHidden();
  const [change, details] = [page.getByRole("button", { name: "Einwilligung ändern" }), page.getByRole("dialog", { name: "Einzelheiten" })];
  await press(page, change);
  await expect(details).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(details).toBeHidden();
  await expect(change).toBeFocused();
  await page.keyboard.press("Enter");
  await press(page, details.getByRole("button", { name: "Ablehnen" }));
  await expect(details).toBeHidden();
  await expect(change).toBeFocused();
});

test("after a yes the script is loaded and told what it needs; after a withdrawal it is not, and its cookies are gone", async ({
  browser,
}) => {
  const { page, elsewhere, complaints, cookies } = await aReader(browser);
  await page.goto(story);
  await question(page).getByRole("button", { name: "Akzeptieren" }).click();
  await expect.poll(() => host.asked).toContain(`/count?of=portal.example.org&page=${encodeURIComponent(story)}`);
  expect(await cookies()).toEqual(["_pk_id", "_pk_ses"]);
  await page.goto(pathTo("front", "de"));
  await expect.poll(() => elsewhere.filter((url) => url === host.script).length).toBe(2);
  await expect(question(page)).toBeHidden();

  await page.getByRole("button", { name: "Einwilligung ändern" }).click();
  const details = page.getByRole("dialog", { name: "Einzelheiten" });
  await expect(details).toContainText("Zählwerk");
  await details.getByRole("button", { name: "Ablehnen" }).click();
  await expect.poll(cookies).toEqual([]);
  const before = host.asked.length;
  for (const path of publicPages()) {
    await page.goto(path);
    await expect(page.locator("[data-consent-change]")).toBeVisible();
  }
  expect([host.asked.length, await cookies(), complaints]).toEqual([before, [], []]);
});

test("who consented to something else is asked again", async ({ browser }) => {
  const { page } = await aReader(browser);
  await page.goto(story);
  await question(page).getByRole("button", { name: "Ablehnen" }).click();
  await expect(question(page)).toBeHidden();
  const { page: desk } = await signedIn(browser, own.address, "administrator");
  await desk.goto(settingsPage);
  await fillIn(desk, { Anbieter: "Jemand anders, Hamburg" });
  await desk.getByRole("button", { name: "Speichern" }).click();
  await page.goto(story);
  await expect(question(page)).toBeVisible();
});

test("without script nobody is asked and nothing is loaded; pages with a secret address never count", async ({ browser }) => {
  const { page, elsewhere } = await aReader(browser, false);
  for (const path of publicPages()) await page.goto(path);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText("Einwilligung ändern")).toBeHidden();
  expect(elsewhere).toEqual([]);
  const answer = await fetch(own.address + pathTo("pitchSent", "de"));
  expect(answer.headers.get("content-security-policy")).not.toContain(host.origin);
  expect(await answer.text()).not.toContain("consent");
});

test("the privacy notice tells of it, in both languages; who is asked is told the same by the policy of the page", async () => {
  expect(await textOf(pathTo("privacy", "de"))).toContain("Statistik, wenn Sie einwilligen");
  expect(await textOf(pathTo("privacy", "en"))).toContain("Statistics, if you consent");
  const { headers } = await fetch(own.address + story);
  expect(headers.get("content-security-policy")).toContain(`script-src 'self' ${host.origin}; style-src 'self';`);
});

test("switched off, every page is what it was, to the byte", async ({ browser }) => {
  const { page: desk } = await signedIn(browser, own.address, "administrator");
  await desk.goto(settingsPage);
  await desk.getByLabel("Eingeschaltet").uncheck();
  await desk.getByRole("button", { name: "Speichern" }).click();
  await expect(desk.getByRole("status")).toContainText("ausgeschaltet");
  for (const path of publicPages()) expect(await textOf(path), path).toBe(untouched.get(path));
  expect(await db.analytics.count()).toBe(1);
});
