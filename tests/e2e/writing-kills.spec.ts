// A long text is written while servers and windows are killed and lines are cut. What is older than two seconds is never lost.
import type { BrowserContext, Page } from "@playwright/test";
import { db } from "#lib/db";
import { plainTextOf, readDocument } from "#lib/documents/document";
import { allKept, editorOf, writingA } from "#tests/support/desk-writing";
import { aHouse, type House } from "#tests/support/own-database";
import { expect, test } from "#tests/support/playwright";
import type { Portal } from "#tests/support/portal";
import { signedIn } from "#tests/support/sign-in";

const many = 300;
const kills = 20;
const promised = 2000;
const msPerWord = 60;
/** What the second editor types into the same text. */
const beside = "Dazwischen geschrieben.";
const sentence = (number: number) => `Satz ${number} steht fest.`;

let house: House;
let portal: Portal;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  house = await aHouse({ LOG_LEVEL: "warn" });
  portal = await house.start();
});
test.afterAll(async () => {
  await portal.stop();
  house.remove();
});

/** The window that is written in, and when each sentence was finished. */
type Writing = { page: Page; address: string; finished: number[] };

test(`${many} sentences through ${kills} kills of server or window and cut lines: nothing older than two seconds is lost`, async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const { page } = await writingA(browser, portal.address);
  const writing: Writing = { page, address: page.url(), finished: [] };
  const second = await signedIn(browser, portal.address, "editor", { script: true });
  await second.page.goto(writing.address);
  await editorOf(page).click();
  await typeUpTo(writing, 5);
  await allKept(page);
  await editorOf(second.page).click();
  await second.page.keyboard.type(beside);
  const blows = [killServer, crashWindow, cutLine, killBoth];
  let lost = 0;
  for (let blow = 0; blow < kills; blow++) {
    await typeUpTo(writing, Math.round((many * (blow + 1)) / kills));
    lost += (await blows[blow % blows.length]?.(writing)) ?? 0;
  }
  await typeUpTo(writing, many);
  await allKept(writing.page);
  const id = new URL(writing.address).pathname.split("/").at(-1) ?? "";
  const { body } = await db.story.findUniqueOrThrow({ where: { id }, select: { body: true } });
  const text = plainTextOf(readDocument(body));
  const missing = Array.from({ length: many }, (_, index) => sentence(index + 1)).filter((each) => !text.includes(each));
  expect([missing, text.includes(beside)]).toEqual([[], false]);
  await expect(second.page.locator('[data-standing="refused"]')).toContainText("Ihr Text steht noch hier");
  await expect(editorOf(second.page)).toHaveText(beside);
  console.info(`${many} sentences, ${kills} blows; ${lost} younger than ${promised} ms had to be typed again`);
});

/** Word by word, faster than anybody types. */
async function typeUpTo({ page, finished }: Writing, number: number): Promise<void> {
  while (finished.length < number) {
    for (const word of sentence(finished.length + 1).split(" ")) {
      await page.keyboard.insertText(`${word} `);
      await page.waitForTimeout(msPerWord);
    }
    finished.push(Date.now());
  }
}

/** The server dies and comes back; the window stays, and goes on being written in. */
async function killServer(writing: Writing): Promise<number> {
  portal.process.kill("SIGKILL");
  const back = house.start();
  await typeUpTo(writing, writing.finished.length + 1);
  portal = await back;
  await allKept(writing.page);
  return 0;
}

async function cutLine(writing: Writing): Promise<number> {
  const context = writing.page.context();
  await context.setOffline(true);
  await typeUpTo(writing, writing.finished.length + 2);
  await expect(writing.page.locator('[data-standing="offline"]')).toBeVisible();
  await context.setOffline(false);
  await allKept(writing.page);
  return 0;
}

async function crashWindow(writing: Writing): Promise<number> {
  const context = writing.page.context();
  const killedAt = await crash(writing.page, context);
  return reopen(writing, context, killedAt);
}

/** First the server, then, while it is away, the window. */
async function killBoth(writing: Writing): Promise<number> {
  const context = writing.page.context();
  portal.process.kill("SIGKILL");
  await typeUpTo(writing, writing.finished.length + 2);
  const killedAt = await crash(writing.page, context);
  portal = await house.start();
  return reopen(writing, context, killedAt);
}

async function crash(page: Page, context: BrowserContext): Promise<number> {
  const session = await context.newCDPSession(page);
  const gone = page.waitForEvent("crash");
  const killedAt = Date.now();
  void session.send("Page.crash").catch(() => undefined); // nobody is left to answer
  await gone;
  await page.close();
  return killedAt;
}

/** Opens the text again, takes over what the browser has kept, and says how many sentences have to be typed once more. */
async function reopen(writing: Writing, context: BrowserContext, killedAt: number): Promise<number> {
  const page = await context.newPage();
  await page.goto(writing.address);
  await expect(editorOf(page)).toBeVisible();
  const take = page.getByRole("button", { name: "Diesen Text übernehmen" });
  await expect(page.getByRole("status").first()).toBeAttached();
  await take
    .first()
    .waitFor({ timeout: 1500 })
    .catch(() => undefined); // there may be nothing to take over
  if ((await take.count()) > 0) await take.first().click();
  const text = (await editorOf(page).textContent()) ?? "";
  const there = writing.finished.findIndex((_, index) => !text.includes(sentence(index + 1)));
  const kept = there < 0 ? writing.finished.length : there;
  const oldEnough = writing.finished.filter((at) => at <= killedAt - promised).length;
  expect(kept, `sentences of ${writing.finished.length} in: ${text}`).toBeGreaterThanOrEqual(oldEnough);
  const lost = writing.finished.length - kept;
  writing.finished.length = kept;
  writing.page = page;
  await editorOf(page).click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" ");
  return lost;
}
