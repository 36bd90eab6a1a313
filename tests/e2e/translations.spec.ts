// A story in two languages: tied at the desk, found by readers, gone at once where one of them goes.
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { aStory } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

test.use({ javaScriptEnabled: false });

const alternate = (language: string) => `link[rel="alternate"][hreflang="${language}"]`;

test("an editor ties two stories, readers go from one to the other, and a takedown parts them at once", async ({
  browser,
  page,
  portal,
}) => {
  const [german, english] = [await aStory(), await aStory({ locale: "en" })];
  const title = `Listening ${english.id}`;
  await db.story.update({ where: { id: english.id }, data: { title }, select: { id: true } });
  // Kept by the page cache before it has a translation.
  await page.goto(addressOf(german));
  await expect(page.getByRole("link", { name: "Read in English" })).toHaveCount(0);

  const { page: desk } = await signedIn(browser, portal.address, "editor");
  await desk.goto(pathTo("deskPlacing", "de", { id: german.id }));
  await desk.getByLabel("Titel enthält").fill(title);
  await desk.getByRole("button", { name: "Suchen" }).click();
  await desk.getByRole("button", { name: `als Übersetzung: ${title}` }).click();
  await expect(desk.getByRole("status")).toContainText("gehören zusammen");

  await page.reload();
  await expect(page.locator(alternate("en"))).toHaveAttribute("href", new RegExp(`${addressOf(english)}$`));
  await expect(page.locator(alternate("x-default"))).toHaveAttribute("href", new RegExp(`${addressOf(german)}$`));
  await expect(page.getByRole("banner").getByRole("link", { name: "English" })).toHaveAttribute("href", addressOf(english));
  await page.getByRole("link", { name: "Read in English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.getByRole("link", { name: "Auf Deutsch lesen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(german.title);

  await desk.goto(pathTo("deskStory", "de", { id: english.id }));
  await desk.getByLabel("Nachricht dazu").fill("Die Gemeinde hat widersprochen.");
  await desk.getByRole("button", { name: "Vom Netz nehmen" }).click();
  await expect(desk.getByRole("status")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Read in English" })).toHaveCount(0);
  await expect(page.locator(alternate("en"))).toHaveCount(0);
});

test("the English front page lists English stories only; what has no translation leads to the other front page", async ({ page }) => {
  await page.goto(pathTo("front", "en"));
  const hrefs = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.filter((href) => href.startsWith("/") && !href.startsWith("/en"))).toEqual([]);
  await page.goto(pathTo("article", "en", { slug: "a-bell-on-the-counter" }));
  await expect(page.getByRole("banner").getByRole("link", { name: "Deutsch" })).toHaveAttribute("href", pathTo("front", "de"));
});
