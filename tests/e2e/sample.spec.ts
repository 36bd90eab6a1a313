import { pathTo } from "#lib/addresses";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

test("while the sample publication is there, robots are asked to stay away and the desk says so", async ({ browser, portal, request }) => {
  for (const page of [pathTo("front", "de"), pathTo("people", "de")])
    expect((await request.get(page)).headers()["x-robots-tag"]).toBe("noindex");
  const { page } = await signedIn(browser, portal.address, "administrator");
  await page.goto(pathTo("desk", "de"));
  await expect(page.getByText("Im Portal liegt die Musterpublikation.")).toBeVisible();
  await expect(page.getByText("So entfernen Sie sie: npm run sample -- remove")).toBeVisible();
});
