// Each language speaks its own: no German word of the interface on an English page, none of English on a German one.
import type { Page } from "@playwright/test";
import { type Locale, pathTo } from "#lib/addresses";
import { phrasesOnlyIn } from "#tests/support/interface-words";
import { expect, test } from "#tests/support/playwright";

test.use({ javaScriptEnabled: false });
test.slow();

/** What a page says in its own language, piece by piece: its texts, and what is said to those who do not see it. */
const saidOn = (page: Page, locale: Locale) =>
  page.evaluate((own) => {
    const spoken: string[] = [];
    const isOwn = (element: Element | null) => element?.closest("[lang]")?.getAttribute("lang") === own;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (isOwn(parent) && !parent?.closest("script, style")) spoken.push(walker.currentNode.textContent ?? "");
    }
    for (const element of document.body.querySelectorAll("[aria-label], [title], [alt], [placeholder]")) {
      const attributes = ["aria-label", "title", "alt", "placeholder"].map((name) => element.getAttribute(name) ?? "");
      if (isOwn(element)) spoken.push(...attributes);
    }
    return [document.title, ...spoken].map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
  }, locale);

for (const locale of ["de", "en"] as const) {
  const foreign = locale === "de" ? "en" : "de";
  test(`the pages of the ${locale} sample say nothing that only the ${foreign} interface says`, async ({ page, portal }) => {
    const map = await (await page.request.get(pathTo("sitemap", locale))).text();
    const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
    const samples = paths.filter((path) => !/\/(beitrag|wort|person|reihe)-/.test(path));
    expect(samples.length).toBeGreaterThan(20);
    const phrases = phrasesOnlyIn(foreign);
    const wrong: unknown[] = [];
    for (const path of [...samples, pathTo("search", locale)]) {
      await page.goto(portal.address + path);
      const said = await saidOn(page, locale);
      const whole = new Set(said);
      // A short phrase may be a word in somebody's text; as a piece of its own it is the interface's.
      const found = phrases.filter((phrase) => whole.has(phrase) || (phrase.length > 15 && said.some((text) => text.includes(phrase))));
      if (found.length > 0) wrong.push({ path, found });
    }
    expect(wrong).toEqual([]);
  });
}
