// Searching with script off: from the field to what was meant, and to the second in which it was said.
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { aComment, aStory } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";

const looked = (words: string, more = {}) => pathTo("search", "de", {}, { words, ...more });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader searches from the front page, and finds the words marked in title and text", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(pathTo("front", "de"));
    await page.getByRole("searchbox", { name: "Suchwort" }).fill("Kulanz");
    await page.getByRole("banner").getByRole("button", { name: "Suchen" }).click();
    await expect(page).toHaveURL(/\/suche\?q=Kulanz$/);
    await expect(page.getByRole("searchbox", { name: "Wonach suchen Sie?" })).toHaveValue("Kulanz");
    const result = page.getByRole("list", { name: "Treffer" }).getByRole("article").filter({ hasText: "ist kein Almosen" });
    await expect(result.getByRole("heading").locator("mark")).toHaveText("Kulanz");
    await result.getByRole("heading").getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kulanz ist kein Almosen");
  });

  test("on a phone a link leads to the search", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(pathTo("front", "de"));
    await page.getByRole("banner").getByRole("link", { name: "Suche" }).click();
    await page.getByRole("searchbox", { name: "Wonach suchen Sie?" }).fill("Telefon");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/^\d+ Treffer$/)).toBeVisible();
  });

  test("results are narrowed down and opened up again, each choice with its count", async ({ page }) => {
    await page.goto(looked("Telefon"));
    await page.getByText("Auswahl eingrenzen", { exact: true }).click();
    const choices = page.getByRole("navigation", { name: "Auswahl eingrenzen" });
    const article = choices.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Artikel", exact: true }) });
    const count = Number((await article.textContent())?.replace(/\D/g, ""));
    await article.getByRole("link").click();
    await expect(page.getByText(`${count} Treffer`, { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Artikel: Auswahl aufheben" }).click();
    await expect(page).toHaveURL(/\/suche\?q=Telefon$/);
  });

  test("what is said in a film leads to its second in the transcript", async ({ page }) => {
    await page.goto(looked("Beschwerde", { kind: "video" }));
    await page
      .getByRole("link", { name: /^Gesagt bei/ })
      .first()
      .click();
    const anchor = new URL(page.url()).hash.slice(1);
    expect(anchor).toMatch(/^t=\d+/);
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
  });

  test("a typing error is forgiven and what was meant is offered", async ({ page }) => {
    await page.goto(looked("Kulantz"));
    await expect(page.getByRole("link", { name: "Kulanz ist kein Almosen" })).toBeVisible();
    await page.getByRole("link", { name: "Kulanz", exact: true }).first().click();
    await expect(page).toHaveURL(/\/suche\?q=Kulanz$/);
  });

  test("an approved comment is found and leads to its place in the discussion", async ({ page }) => {
    const story = await aStory();
    const { id } = await aComment({ storyId: story.id, state: "approved", text: "Das Zwiebelfischorchester spielt auf." });
    await page.goto(looked("Zwiebelfischorchester"));
    await page.getByRole("article").getByRole("heading").getByRole("link").click();
    expect(new URL(page.url()).hash).toBe(`#k-${id}`);
    await expect(page.getByText("Das Zwiebelfischorchester spielt auf.")).toBeInViewport();
  });

  test("a story that is taken down is gone from the search at the next look", async ({ page }) => {
    const story = await aStory({ title: "Quarzuhrenmuseum im Regen" });
    await page.goto(looked("Quarzuhrenmuseum"));
    await expect(page.getByRole("article")).toHaveCount(1);
    await db.story.update({ where: { id: story.id }, data: { state: "taken_down", takenDownAt: new Date() } });
    await page.goto(looked("Quarzuhrenmuseum"));
    await expect(page.getByRole("status")).toHaveText("Zu „Quarzuhrenmuseum“ haben wir nichts gefunden.");
  });

  for (const [what, words] of [
    ["signs only", "'; --"],
    ["one quotation mark", '"'],
    ["an emoji", "🌿"],
    ["words that stand everywhere", "und oder aber"],
    ["a mark of HTML", "<script>alert(1)</script>"],
    ["four hundred letters", "x".repeat(400)],
  ] as const) {
    test(`a search for ${what} is answered in words`, async ({ page }) => {
      const answer = await page.goto(looked(words));
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole("status")).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Suche");
    });
  }

  test("five thousand letters and a NUL are refused in words", async ({ page }) => {
    for (const address of [`/suche?q=${"x".repeat(5_000)}`, "/suche?q=%00"]) {
      expect((await page.goto(address))?.status()).toBe(400);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Diese Anfrage ist unverständlich");
    }
  });
});

test("pages of results are kept nowhere and are no pages for search engines", async ({ request }) => {
  const answer = await request.get(looked("Telefon"));
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect(answer.headers()["x-robots-tag"]).toBe("noindex");
  expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>');
  expect(await (await request.get("/robots.txt")).text()).toContain("Disallow: /suche?");
});

test("the front page and a description of their own tell machines how to search", async ({ request }) => {
  expect(await (await request.get("/")).text()).toContain("/suche?q={search_term_string}");
  const description = await request.get("/en/search.xml");
  expect(description.headers()["content-type"]).toContain("application/opensearchdescription+xml");
  expect(await description.text()).toContain("/en/search?q={searchTerms}");
});
