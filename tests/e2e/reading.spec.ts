// Reading with script off: what a reader sees of the sample publication.
import { pathTo } from "#lib/addresses";
import { expect, test } from "#tests/support/playwright";

const article = pathTo("article", "de", { slug: "wer-nur-faelle-schliesst-oeffnet-keine-tueren" });
const film = pathTo("video", "de", { slug: "drei-fragen-an-eine-frau-die-jeden-tag-nein-sagt" });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader goes from the front page to the article, its author and back to the beginning", async ({ page }) => {
    await page.goto(pathTo("front", "de"));
    await page.getByRole("link", { name: "Wer nur Fälle schließt, öffnet keine Türen" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wer nur Fälle schließt, öffnet keine Türen");
    await expect(page.getByText(/\d+ Minuten Lesezeit/)).toBeVisible();
    await expect(page.getByRole("region", { name: /^Kontakt/ })).toContainText("Werkstatt für Service");
    await expect(page.getByRole("navigation", { name: "Schlagworte" }).getByRole("link", { name: "Kennzahlen" })).toBeVisible();
    await expect(page.getByRole("link", { name: "#Kundenservice" })).toHaveAttribute(
      "href",
      pathTo("tag", "de", { slug: "kundenservice" }),
    );
    await page.getByRole("link", { name: "Mara Ellwanger" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mara Ellwanger");
  });

  test("a chapter of an interview leads to its place in the transcript", async ({ page }) => {
    await page.goto(film);
    const chapter = page.getByRole("navigation", { name: "Kapitel" }).getByRole("link").nth(1);
    await chapter.click();
    const anchor = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    await expect(page.locator("video track")).toHaveAttribute("kind", "captions");
  });

  test("an archive has pages and an end, and what never was is not found", async ({ page }) => {
    await page.goto(pathTo("articles", "de"));
    await expect(page.getByRole("heading", { level: 2 })).not.toHaveCount(0);
    expect((await page.goto(pathTo("articles", "de", {}, { page: 9_999 })))?.status()).toBe(404);
    expect((await page.goto(pathTo("article", "de", { slug: "nie-dagewesen" })))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("with the keyboard one skips the menu, and from the foot one gets back to the top", async ({ page }) => {
    await page.goto(article);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Zum Inhalt" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeInViewport();
    expect(new URL(page.url()).hash).toBe("#inhalt");
    await page.getByRole("link", { name: "Nach oben" }).click();
    await expect(page.getByRole("banner")).toBeInViewport();
  });

  test("the other language has its own front page, and the privacy notice its section on comments", async ({ page }) => {
    await page.goto(pathTo("front", "de"));
    await page.getByRole("contentinfo").getByRole("link", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("link", { name: "A Bell on the Counter" }).first()).toBeVisible();
    await page.goto(`${pathTo("privacy", "de")}#kommentare`);
    await expect(page.getByRole("heading", { name: "Beim Kommentieren" })).toBeInViewport();
  });
});

test("a reader page is light: at most 20 kB of style sheets, 130 kB of fonts and 10 kB of script, and no other host", async ({
  browser,
  portal,
}) => {
  for (const path of [pathTo("front", "de"), article, film, pathTo("privacy", "de")]) {
    const page = await browser.newPage({ baseURL: portal.address });
    const weights = { stylesheet: 0, font: 0, script: 0 };
    const elsewhere: string[] = [];
    page.on("response", async (response) => {
      const kind = response.request().resourceType();
      if (new URL(response.url()).origin !== portal.address) elsewhere.push(response.url());
      if (kind === "stylesheet" || kind === "font" || kind === "script") weights[kind] += Number(response.headers()["content-length"]);
    });
    await page.goto(path, { waitUntil: "networkidle" });
    expect.soft(weights.stylesheet, path).toBeLessThanOrEqual(20_000);
    expect.soft(weights.font, path).toBeLessThanOrEqual(130_000);
    expect.soft(weights.script, path).toBeLessThanOrEqual(10_000);
    expect(weights.font, "fonts are loaded").toBeGreaterThan(0);
    expect(elsewhere).toEqual([]);
    await page.close();
  }
});

test("pages fit a narrow phone and hold still while they load", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [pathTo("front", "de"), article, film, pathTo("privacy", "de")]) {
    await page.goto(path);
    const { overflow, shift } = await page.evaluate(
      () =>
        new Promise<{ overflow: number; shift: number }>((resolve) => {
          let shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ("value" in entry && typeof entry.value === "number") shift += entry.value;
          }).observe({ type: "layout-shift", buffered: true });
          const looked = () => resolve({ overflow: document.documentElement.scrollWidth - window.innerWidth, shift });
          void document.fonts.ready.then(() => requestAnimationFrame(looked));
        }),
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
    expect(shift, path).toBeLessThan(0.01);
  }
});

test("with script, a transcript is searched and only what was said with the word is left", async ({ page }) => {
  await page.goto(film);
  const turns = page.locator(".turn:visible");
  const all = await turns.count();
  await page.getByRole("searchbox", { name: "In der Mitschrift suchen" }).fill("nein");
  await expect(turns).not.toHaveCount(all);
  for (const said of await turns.allTextContents()) expect(said.toLowerCase()).toContain("nein");
  await page.getByRole("searchbox", { name: "In der Mitschrift suchen" }).fill("das sagte niemand");
  await expect(turns).toHaveCount(0);
});
