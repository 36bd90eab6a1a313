// Reading with script off: what a reader sees of the sample publication.
import AxeBuilder from "@axe-core/playwright";
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

  test("the other language has its own front page, and the privacy notice its section on comments", async ({ page }) => {
    await page.goto(pathTo("front", "de"));
    await page.getByRole("contentinfo").getByRole("link", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("link", { name: "A Bell on the Counter" }).first()).toBeVisible();
    await page.goto(`${pathTo("privacy", "de")}#kommentare`);
    await expect(page.getByRole("heading", { name: "Beim Kommentieren" })).toBeInViewport();
  });
});

const pages = [
  pathTo("front", "de"),
  pathTo("front", "en"),
  pathTo("videos", "de"),
  article,
  film,
  pathTo("people", "de"),
  pathTo("person", "de", { slug: "ruth-sander" }),
  pathTo("tags", "de"),
  pathTo("tag", "de", { slug: "briefe" }),
  pathTo("privacy", "de"),
  pathTo("imprint", "de"),
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });
    test("no reader page puts an obstacle in anybody's way", async ({ page }) => {
      test.slow();
      for (const path of pages) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect.soft(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.target}`)).toEqual([]);
      }
    });
  });
}

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
