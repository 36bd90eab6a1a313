import type { Locator, Page } from "@playwright/test";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { lastStep } from "#lib/steps/queries";
import { mergeTags } from "#lib/tags/administration/commands";
import { setTags } from "#lib/tags/commands";
import { setDiscussion } from "#lib/writing/commands";
import { Role } from "#prisma/generated/enums";
import { aWriter } from "#tests/support/accounts";
import { aStory } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

const groupOf = (menu: Locator, name: string) => menu.locator("summary").filter({ hasText: name });
const word = () => `wort${newId()}`;
const menuOf = (page: Page) => page.getByRole("navigation", { name: "Bereiche der Redaktion" });

async function twoTags() {
  const [story, first, second] = [await aStory(), word(), word()];
  await db.$transaction((tx) => setTags(tx, story.id, [first, second]));
  const [from, into] = await Promise.all(
    [first, second].map((slug) => db.tag.findUniqueOrThrow({ where: { slug }, select: { id: true, name: true } })),
  );
  if (!from || !into) throw new Error("two keywords");
  return { story, from, into };
}

test("without script: keywords that were merged by mistake are two again with one press, and the desk says so", async ({
  browser,
  portal,
}) => {
  const { page } = await signedIn(browser, portal.address, "editor");
  const { from, into } = await twoTags();
  await page.goto(pathTo("deskTag", "de", { id: from.id }));
  await page.getByLabel("mit").selectOption({ label: into.name });
  await page.getByRole("button", { name: "Zusammenlegen" }).click();
  const step = page.getByRole("complementary", { name: "Zuletzt" });
  await expect(step).toContainText(`Schlagwort „${from.name}“ mit „${into.name}“ zusammengelegt`);
  await page.goto(pathTo("deskStories", "de"));
  await step.getByRole("button", { name: /^Rückgängig machen/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(from.name);
  await expect(page.getByRole("status")).toContainText("Rückgängig gemacht");
  await page.goto(pathTo("deskSteps", "de"));
  await expect(page.getByText(/zurückgenommen um/)).toBeVisible();
});

test("without script: what has changed since is not taken back, and the list says why", async ({ browser, portal }) => {
  const { page } = await signedIn(browser, portal.address, "editor");
  const { from, into } = await twoTags();
  await page.goto(pathTo("deskTag", "de", { id: from.id }));
  await page.getByLabel("mit").selectOption({ label: into.name });
  await page.getByRole("button", { name: "Zusammenlegen" }).click();
  const { into: third, from: second } = await twoTags();
  await mergeTags(into.id, third.id, await aWriter("editor"));
  await page.getByRole("button", { name: /^Rückgängig machen/ }).click();
  await expect(page.locator(".said-wrong")).toContainText("Seither hat sich daran etwas geändert");
  expect(await db.tag.count({ where: { id: { in: [from.id, second.id] } } })).toBe(1);
});

for (const role of Object.values(Role)) {
  test(`a ${role} takes nobody else's step back, whatever the form says`, async ({ browser, portal }) => {
    const [editor, story] = [await aWriter("editor"), await aStory()];
    await setDiscussion(story.id, false, editor);
    const theirs = await lastStep(editor);
    const { page, account } = await signedIn(browser, portal.address, role, { script: true });
    const own = { id: newId(), userId: account.id, data: { kind: "comments", open: true } };
    await db.step.create({ data: own, select: { id: true } });
    await page.goto(pathTo("deskSteps", "de"));
    await page
      .locator(`input[name=step][value="${own.id}"]`)
      .evaluate((field: HTMLInputElement, id) => (field.value = id), theirs?.id ?? "");
    await page.getByRole("button", { name: /^Rückgängig machen/ }).click();
    await expect(page.locator(".said-wrong")).toContainText("lässt sich hier nicht zurücknehmen");
    expect((await db.story.findUniqueOrThrow({ where: { id: story.id }, select: { commentsOpen: true } })).commentsOpen).toBe(false);
  });
}

test("without script: the page of keys is a plain table, and the letters can be switched off in this browser", async ({
  browser,
  portal,
}) => {
  const { page } = await signedIn(browser, portal.address, "administrator");
  await page.goto(pathTo("deskKeys", "de"));
  await expect(page.getByRole("table", { name: "In der Warteschlange" }).getByRole("row", { name: /freigeben/ })).toContainText("a");
  await page.getByRole("button", { name: "Einzelne Buchstaben abschalten" }).click();
  await expect(page.getByRole("status")).toHaveText("Einzelne Buchstaben sind abgeschaltet.");
  await page.getByRole("button", { name: "Einzelne Buchstaben einschalten" }).click();
  await expect(page.getByRole("status")).toHaveText("Einzelne Buchstaben sind eingeschaltet.");
});

test("letters lead through the desk, never while somebody types, and not at all when they are switched off", async ({
  browser,
  portal,
}) => {
  const { page } = await signedIn(browser, portal.address, "editor", { script: true });
  await page.goto(pathTo("library", "de"));
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Tasten" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(new RegExp(`${pathTo("library", "de")}$`));
  await page.keyboard.press("f");
  await expect(page.getByRole("searchbox").first()).toBeFocused();
  await page.keyboard.type("gb?n");
  await expect(page.getByRole("searchbox").first()).toHaveValue("gb?n");
  await page.locator("h1").click();
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await expect(page).toHaveURL(new RegExp(`${pathTo("deskStories", "de")}$`));
  await page.goto(pathTo("deskKeys", "de"));
  await page.getByRole("button", { name: "Einzelne Buchstaben abschalten" }).click();
  await expect(page.getByRole("status")).toBeVisible();
  for (const key of ["?", "n", "g", "k"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(pathTo("deskKeys", "de")));
});

test("Ctrl and S save a draft while it is written", async ({ browser, portal }) => {
  const { page, account } = await signedIn(browser, portal.address, "author", { script: true });
  const story = await aStory({ state: "draft" });
  await db.story.update({ where: { id: story.id }, data: { createdById: account.id }, select: { id: true } });
  await page.goto(pathTo("deskStory", "de", { id: story.id }));
  await expect(page.getByRole("toolbar")).toBeVisible();
  await page.getByLabel("Titel", { exact: true }).fill("Mit einer Taste");
  await page.keyboard.press("Control+s");
  await expect
    .poll(() => db.story.findUniqueOrThrow({ where: { id: story.id }, select: { title: true } }))
    .toEqual({ title: "Mit einer Taste" });
});

test("the toolbar of the editor is one stop of the Tab key, and remembers which tool was used", async ({ browser, portal }) => {
  const { page, account } = await signedIn(browser, portal.address, "author", { script: true });
  const story = await aStory({ state: "draft" });
  await db.story.update({ where: { id: story.id }, data: { createdById: account.id }, select: { id: true } });
  await page.goto(pathTo("deskStory", "de", { id: story.id }));
  const bar = page.getByRole("toolbar", { name: /.+/ });
  await expect(bar.locator('[tabindex="0"]')).toHaveCount(1);
  await bar.getByRole("combobox").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(bar.getByRole("button", { name: "Kursiv" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(bar.getByRole("button", { name: "Kursiv" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(bar.locator(":focus")).toHaveCount(0);
});

test("an administrator's menu is one row, opens without script, and says where one is", async ({ browser, portal }) => {
  const { page } = await signedIn(browser, portal.address, "administrator");
  await page.goto(pathTo("deskAccounts", "de"));
  const menu = menuOf(page);
  expect((await menu.boundingBox())?.height).toBeLessThan(60);
  await expect(menu.getByRole("link", { name: "Akismet" })).toBeHidden();
  await groupOf(menu, "Verwaltung").click();
  await expect(menu.getByRole("link", { name: "Zugänge" })).toHaveAttribute("aria-current", "page");
  await groupOf(menu, "Diskussion").click();
  await expect(menu.getByRole("link", { name: "Akismet" })).toBeHidden();
  await menu.getByRole("link", { name: "Regeln" }).click();
  await expect(page).toHaveURL(new RegExp(pathTo("rules", "de")));
});

test("what is open in the menu closes with Escape and when one goes elsewhere", async ({ browser, portal }) => {
  const { page } = await signedIn(browser, portal.address, "administrator", { script: true });
  await page.goto(pathTo("deskAccounts", "de"));
  const [menu, link] = [menuOf(page), menuOf(page).getByRole("link", { name: "Akismet" })];
  await expect(async () => {
    await groupOf(menu, "Verwaltung").focus();
    await page.keyboard.press("Enter");
    await expect(link).toBeVisible({ timeout: 500 });
    await page.keyboard.press("Escape");
    await expect(link).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(menu.locator("summary:focus")).toHaveText("Verwaltung");
});

test("on a phone the menu is one line, and everything in it is as large as a thumb", async ({ browser, portal }) => {
  const { page } = await signedIn(browser, portal.address, "administrator");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(pathTo("deskTags", "de"));
  const menu = menuOf(page);
  expect((await menu.boundingBox())?.height).toBeLessThan(60);
  await menu.getByText("Menü").click();
  for (const link of await menu.getByRole("link").all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await menu.getByRole("link", { name: "Planung" }).click();
  await expect(page).toHaveURL(new RegExp(pathTo("deskPlanning", "de")));
});
