// A browser visits every page of the sample publication, with script: nothing complains, nothing comes from elsewhere, nothing is kept.
import type { Page } from "@playwright/test";
import { type Locale, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { aHouse, type House } from "#tests/support/own-database";
import { expect, test } from "#tests/support/playwright";
import type { Portal } from "#tests/support/portal";

// One after the other: they share a portal in which there is nothing but the sample.
test.describe.configure({ mode: "serial" });
test.slow();

let house: House;
let own: Portal;
test.beforeAll(async () => {
  house = await aHouse({ LOG_LEVEL: "silent" });
  own = await house.start("portal");
});
test.afterAll(async () => {
  await own.stop();
  house.remove();
});

for (const locale of ["de", "en"] as const) {
  test(`every page of the ${locale} sample is quiet, has one first heading, and says what its pictures show`, async ({ page }) => {
    test.setTimeout(180_000);
    const map = await (await page.request.get(own.address + pathTo("sitemap", locale))).text();
    const stories = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
    const published = await db.story.count({ where: { locale, state: "published", publishedAt: { lte: new Date() } } });
    expect([published > 3, stories.length >= published]).toEqual([true, true]);
    const complaints = complaintsOf(page, own.address);
    for (const path of new Set([...stories, ...(await ledToFrom(page, own.address + pathTo("front", locale), locale))])) {
      await page.goto(own.address + path, { waitUntil: "load" });
      complaints.push(...(await lackingOn(page)).map((lack) => `${path}: ${lack}`));
    }
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

/** Where the front page leads within its language: to archives, people, keywords and what the law asks for. */
async function ledToFrom(page: Page, front: string, locale: Locale): Promise<string[]> {
  await page.goto(front);
  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return links.map((link) => link.replace(/#.*/, "")).filter((path) => /^\/en(\/|$)/.test(path) === (locale === "en"));
}

/** Fills up while the page is used. */
function complaintsOf(page: Page, address: string): string[] {
  const complaints: string[] = [];
  const note = (what: string) => complaints.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && note(message.text()));
  page.on("pageerror", (error) => note(error.message));
  page.on("request", (request) => /^https?:/.test(request.url()) && !request.url().startsWith(`${address}/`) && note(request.url()));
  page.on("response", (response) => response.status() >= 400 && note(`${response.status()} ${response.url()}`));
  return complaints;
}

/** A picture may be there for the eye only where the words beside it say the same: never as a figure of its own. */
const lackingOn = (page: Page) =>
  page.evaluate(() => {
    const of = (selector: string) => [...document.querySelectorAll(selector)];
    const lacks = of("h1").length === 1 ? [] : [`${of("h1").length} first headings`];
    for (const image of of("img")) if (!image.hasAttribute("alt")) lacks.push(`no alt: ${image.getAttribute("src")}`);
    for (const image of of("figure img[alt='']")) lacks.push(`a figure says nothing: ${image.getAttribute("src")}`);
    for (const drawing of of("svg:not([aria-hidden='true'], [aria-hidden='true'] *)")) {
      if (drawing.getAttribute("role") !== "img" || !drawing.getAttribute("aria-label"))
        lacks.push(`a drawing without words: ${drawing.outerHTML.slice(0, 80)}`);
    }
    return lacks;
  });
