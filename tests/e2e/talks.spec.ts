import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { editorOf } from "#tests/support/desk-writing";
import { aPerson } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";
import { aTalk } from "#tests/support/talks";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader sees who speaks, reads turn by turn, and finds each turn under its address", async ({ page }) => {
    await page.goto(pathTo("talk", "de", { slug: "was-man-sagt-wenn-man-nichts-neues-weiss" }));
    const speakers = page.getByRole("region", { name: "Im Gespräch" }).getByRole("listitem");
    await expect(speakers).toHaveCount(5);
    await expect(speakers.first()).toContainText("Mara Ellwanger");
    await expect(speakers.first()).toContainText("Beraterin, Werkstatt für Service");
    const quote = page.locator("figure.pull-quote").first();
    await expect(quote).toContainText("Gleich ist keine Zeit.");
    const turn = await quote.getByRole("link", { name: "Rieger" }).getAttribute("href");
    await expect(page.locator(turn ?? "")).toContainText("Ich bin zu lange dabei");
    await page.getByRole("navigation", { name: "Rubriken" }).getByRole("link", { name: "Gespräche" }).click();
    await expect(page.getByRole("link", { name: "Was man sagt, wenn man nichts Neues weiß" })).toBeVisible();
    await page.goto(pathTo("talks", "en"));
    await expect(page.getByRole("link", { name: "Two minutes at the night desk" })).toBeVisible();
    await expect(page.getByText("Was man sagt")).toHaveCount(0);
  });

  test("a speaker's page lists talks apart from what the person has written", async ({ page }) => {
    await page.goto(pathTo("person", "de", { slug: "jonas-petrak" }));
    await expect(page.getByRole("region", { name: "Gespräche mit Jonas Petrak" })).toContainText("Was man sagt");
    await expect(page.getByRole("region", { name: "Beiträge von und mit Jonas Petrak" })).not.toContainText("Was man sagt");
  });

  test("an editor writes a talk, says who speaks and records the approval", async ({ browser, portal: { address } }) => {
    const person = await aPerson({ name: "Selma Okonjo" });
    const { page } = await signedIn(browser, address, "editor");
    await page.goto(pathTo("newStory", "de"));
    await page.getByRole("button", { name: "Gespräch beginnen" }).click();
    await page.getByLabel("Titel").fill("Im Vorzimmer");
    await page
      .getByLabel("Text", { exact: true })
      .fill("::: frage Redaktion\nWer kommt zu Ihnen?\n::: antwort Okonjo\nAlle, die nicht weiterkommen.\n:::");
    await page.getByRole("button", { name: "Speichern", exact: true }).click();
    await expect(page.getByLabel("Text", { exact: true })).toHaveValue(/::: antwort Okonjo \{#[0-9a-f]{8}\}/);
    await page.getByRole("link", { name: "Gesprächspartner und Freigaben" }).click();
    await expect(page.getByText("Diese Namen stehen im Text")).toContainText("Redaktion, Okonjo");
    await page.getByLabel("Voller Name").fill("x".repeat(120));
    await page.getByRole("button", { name: "Aufnehmen" }).click();
    await expect(page.getByText("Bitte wählen Sie jemanden.")).toBeVisible();
    await expect(page.getByLabel("Voller Name")).toHaveValue("x".repeat(120));
    await page.getByLabel("Voller Name").fill("");
    await page.getByLabel("Rolle").fill("Vorzimmer");
    await page.getByLabel("Person oder Organisation").selectOption(`person ${person.id}`);
    await page.getByRole("button", { name: "Aufnehmen" }).click();
    await expect(page.getByRole("status")).toHaveText("Aufgenommen.");
    await expect(page.getByRole("heading", { name: "Selma Okonjo" })).toBeVisible();
    await expect(page.getByText("Die Freigabe fehlt noch.")).toBeVisible();
    await page.getByText("Freigabe von Selma Okonjo festhalten").click();
    await page.getByLabel("Freigegeben am").fill("2026-11-18");
    await page.getByLabel("Wie", { exact: true }).fill("per Mail");
    await page.getByRole("button", { name: "Freigabe festhalten" }).click();
    await expect(page.getByText("Freigegeben am 18. November 2026: per Mail")).toBeVisible();
    await page
      .getByRole("button", { name: /Rückgängig machen/ })
      .first()
      .click();
    await expect(page.getByText("Die Freigabe fehlt noch.")).toBeVisible();
  });
});

test("in the editor turns keep their addresses, and marked words become a pull quote of their speaker", async ({
  browser,
  portal: { address },
}) => {
  const { page } = await signedIn(browser, address, "editor", { script: true });
  const { id } = await aTalk({ state: "draft" });
  await page.goto(pathTo("deskStory", "de", { id }));
  const editor = editorOf(page);
  await editor.getByText("Ich rufe Sie am Freitag an.").click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await page.getByLabel("Absatz gestalten").selectOption("pullQuote");
  await expect(editor.locator("p.pull-quote")).toHaveText("Ich rufe Sie am Freitag an.");
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  const html = async () => (await db.story.findUniqueOrThrow({ where: { id }, select: { bodyHtml: true } })).bodyHtml;
  await expect.poll(html).toContain('<figcaption><a href="#wort-c3d4">Kolbow</a></figcaption>');
  expect(await html()).toContain('id="wort-a1b2"');
});
