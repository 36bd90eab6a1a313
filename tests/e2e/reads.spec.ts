import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { aStory } from "#tests/support/factories";
import { expect, ownAddress, test } from "#tests/support/playwright";

const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0";

test("a story is read once by whoever opens it, from the cache or not; programs and browsers that fetch ahead don't count", async ({
  playwright,
  portal,
}) => {
  const story = await aStory();
  const visit = async (headers: Record<string, string>, method = "GET") => {
    const reader = await playwright.request.newContext({ baseURL: portal.address, extraHTTPHeaders: headers });
    const answer = await reader.fetch(addressOf(story), { method });
    expect(answer.status()).toBe(200);
    await reader.dispose();
  };
  const [one, other] = [ownAddress(), ownAddress()];
  await visit({ "user-agent": userAgent, "x-forwarded-for": one });
  await visit({ "user-agent": userAgent, "x-forwarded-for": one });
  await visit({ "user-agent": userAgent, "x-forwarded-for": ownAddress() }, "HEAD");
  await visit({ "user-agent": userAgent, "x-forwarded-for": ownAddress(), "sec-purpose": "prefetch" });
  await visit({ "user-agent": "Mozilla/5.0 (compatible; bingbot/2.0)", "x-forwarded-for": ownAddress() });
  await visit({ "user-agent": userAgent, "x-forwarded-for": other });
  // The last visit is written with or after all before it.
  await expect.poll(() => db.read.count({ where: { storyId: story.id } })).toBe(2);
});

test("without script: what many read stands on the front page, beside a story and on a page of its own", async ({ page }) => {
  for (const path of ["/", pathTo("favourites", "de")]) {
    await page.goto(path);
    const list = page.getByRole("region", { name: /^Meistgelesen/ });
    await expect(list.getByRole("listitem").first()).toBeVisible();
    await expect(
      page
        .getByRole("region", { name: /^Beliebt/ })
        .getByRole("img")
        .or(page.locator(".favourites svg"))
        .first(),
    ).toBeVisible();
  }
  await page
    .getByRole("region", { name: /^Meistgelesen/ })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("region", { name: "Aktuell" }).getByRole("listitem").first()).toBeVisible();
  await page.getByRole("link", { name: "Alle beliebten Beiträge" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Beliebte Beiträge" })).toBeVisible();
});
