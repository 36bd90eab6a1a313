// Behind a CDN the portal does not hear who reads: a portal of its own, that is told by its pages.
import { addressOf } from "#lib/addresses";
import { db } from "#lib/db";
import { aStory } from "#tests/support/factories";
import { aHouse, type House } from "#tests/support/own-database";
import { expect, test } from "#tests/support/playwright";
import type { Portal } from "#tests/support/portal";

test.slow();

let house: House;
let own: Portal;
test.beforeAll(async () => {
  house = await aHouse({ LOG_LEVEL: "silent", READS: "beacon" });
  own = await house.start();
});
test.afterAll(async () => {
  await own.stop();
  house.remove();
});

test("a page that is seen says once that it is read; one that is only sent says nothing", async ({ browser }) => {
  const [seen, sent] = [await aStory(), await aStory()];
  const complaints: string[] = [];
  const reader = await browser.newContext({
    baseURL: own.address,
    userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0",
  });
  const page = await reader.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const told = page.waitForResponse((response) => response.request().method() === "POST");
  await page.goto(addressOf(seen));
  expect((await told).status()).toBe(204);
  await page.reload();
  await fetch(own.address + addressOf(sent));
  await expect.poll(() => db.read.count({ where: { storyId: seen.id } })).toBe(1);
  expect(await db.read.count({ where: { storyId: sent.id } })).toBe(0);
  expect(complaints).toEqual([]);
  expect(await reader.cookies()).toEqual([]);
});
