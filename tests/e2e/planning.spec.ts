import type { Page } from "@playwright/test";
import { addressOf } from "#lib/addresses";
import { db } from "#lib/db";
import { setTags } from "#lib/tags/commands";
import { aStory } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { signedIn, type Visitor } from "#tests/support/sign-in";

test.use({ javaScriptEnabled: false });

/** A submitted piece of the editor's own, complete. */
async function aPiece(editor: Visitor, state: "submitted" | "published" = "submitted") {
  const story = await aStory({ state, title: `Um sechs Uhr ${editor.account.id}` });
  await db.credit.create({
    data: { storyId: story.id, personId: editor.account.personId ?? "", role: "author" },
    select: { storyId: true },
  });
  return { ...story, schedule: `/redaktion/beitraege/${story.id}/zeitplan` };
}

/** Lets the time of a story's plan come. @returns when */
async function comes(storyId: string): Promise<number> {
  const at = new Date(Date.now() + 300);
  await db.plan.updateMany({ where: { storyId, state: "waiting" }, data: { at } });
  return at.getTime();
}

/** Asks again and again, as an impatient reader does. @returns how many milliseconds after `since` the page was so */
async function until(reader: Page, path: string, since: number, isSo: (status: number, text: string) => boolean): Promise<number> {
  const ask = async () => {
    const answer = await reader.request.get(path, { maxRedirects: 0 });
    return isSo(answer.status(), await answer.text());
  };
  await expect.poll(ask, { intervals: [50], timeout: 20_000, message: path }).toBe(true);
  return Date.now() - since;
}

test("what is planned appears by itself on its page, the front page, the feed and the sitemap within two seconds, and there is a receipt", async ({
  browser,
  page,
  portal,
}) => {
  const editor = await signedIn(browser, portal.address, "editor");
  const story = await aPiece(editor);
  await editor.page.goto(`/redaktion/beitraege/${story.id}`);
  await editor.page.getByRole("link", { name: "Zeitplan" }).click();
  const form = editor.page.locator("form").filter({ has: editor.page.getByRole("heading", { name: "Veröffentlichen" }) });
  await form.getByLabel("Wann?").fill("2027-11-23T06:00");
  await form.getByRole("button", { name: "Planen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Geplant.");
  await expect(editor.page.getByRole("listitem").filter({ hasText: "Veröffentlichen" })).toContainText("23. November 2027 um 06:00");
  expect((await page.request.get(addressOf(story))).status()).toBe(404);

  const since = await comes(story.id);
  const late = await Promise.all([
    until(page, addressOf(story), since, (status) => status === 200),
    until(page, "/", since, (_, text) => text.includes(story.title)),
    until(page, "/feed.xml", since, (_, text) => text.includes(addressOf(story))),
    until(page, "/sitemap.xml", since, (_, text) => text.includes(addressOf(story))),
  ]);
  expect(Math.max(...late)).toBeLessThan(2_000);
  await expect(async () => {
    await editor.page.reload();
    await expect(editor.page.getByText(/seit .* öffentlich, \d Seiten erneuert/)).toBeVisible({ timeout: 200 });
  }).toPass();
});

test("a story is taken down at its time with its reason, and only then", async ({ browser, page, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor");
  const story = await aPiece(editor, "published");
  await editor.page.goto(story.schedule);
  const form = editor.page.locator("form").filter({ has: editor.page.getByRole("heading", { name: "Vom Netz nehmen" }) });
  await form.getByLabel("Wann?").fill("2027-11-23T06:00");
  await form.getByRole("button", { name: "Planen" }).click();
  await expect(form.getByText("Bitte sagen Sie, warum.")).toBeVisible();
  await expect(form.getByLabel("Wann?")).toHaveValue("2027-11-23T06:00");
  await form.getByLabel("Warum?").fill("Die Lizenz der Bilder endet.");
  await form.getByRole("button", { name: "Planen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Geplant.");
  expect((await page.request.get(addressOf(story))).status()).toBe(200);
  const since = await comes(story.id);
  expect(await until(page, addressOf(story), since, (status) => status === 410)).toBeLessThan(2_000);
  for (const path of ["/", "/feed.xml", "/sitemap.xml"])
    expect(await (await page.request.get(path)).text()).not.toContain(addressOf(story));
});

test("an hour that clocks leave out is refused in words, one that comes twice is asked about", async ({ browser, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor");
  const story = await aPiece(editor);
  await editor.page.goto(story.schedule);
  const form = editor.page.locator("form").filter({ has: editor.page.getByRole("heading", { name: "Veröffentlichen" }) });
  await form.getByLabel("Wann?").fill("2027-03-28T02:30");
  await form.getByRole("button", { name: "Planen" }).click();
  await expect(form.getByText(/Diese Uhrzeit gibt es an dem Tag nicht.*03:30 Uhr/)).toBeVisible();
  await form.getByLabel("Wann?").fill("2027-10-31T02:30");
  await form.getByRole("button", { name: "Planen" }).click();
  await expect(form.getByText(/gibt es an dem Tag zweimal/)).toBeVisible();
  await form.getByLabel(/die zweite \(01:30 UTC\)/).check();
  await form.getByRole("button", { name: "Planen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Geplant.");
  expect(await db.plan.findFirst({ where: { storyId: story.id }, select: { at: true } })).toEqual({ at: new Date("2027-10-31T01:30:00Z") });

  await editor.page.getByRole("button", { name: "Fallen lassen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Fallen gelassen.");
});

test("a change is prepared in the form and goes live at its time, with its correction", async ({ browser, page, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor");
  const story = await aPiece(editor, "published");
  await editor.page.goto(`/redaktion/beitraege/${story.id}`);
  await editor.page.getByLabel("Titel", { exact: true }).fill(`Neu um sechs ${editor.account.id}`);
  await editor.page.getByLabel("Autorin oder Autor").selectOption(editor.account.personId);
  await editor.page.getByRole("button", { name: "Für später vorbereiten" }).click();
  await expect(editor.page.getByRole("status")).toHaveText(/Die Fassung liegt bereit/);
  const form = editor.page.locator("form").filter({ has: editor.page.getByRole("heading", { name: "Änderung veröffentlichen" }) });
  await form.getByLabel("Wann?").fill("2027-11-23T06:00");
  await form.getByLabel("Was wird berichtigt?").fill("Der Titel nannte die falsche Stunde.");
  await form.getByRole("button", { name: "Planen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Geplant.");
  await page.goto(addressOf(story));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
  const since = await comes(story.id);
  expect(await until(page, addressOf(story), since, (_, text) => text.includes("Der Titel nannte die falsche Stunde."))).toBeLessThan(
    2_000,
  );
  await page.goto(addressOf(story));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Neu um sechs/);
});

test("guests and authors see no schedule", async ({ browser, portal }) => {
  const story = await aStory({ state: "submitted" });
  for (const role of ["guest_author", "author", "moderator"] as const) {
    const visitor = await signedIn(browser, portal.address, role);
    expect((await visitor.page.goto(`/redaktion/beitraege/${story.id}/zeitplan`))?.status()).toBe(404);
  }
});

test("an editor composes the front page with buttons, and readers see it at once", async ({ browser, page, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor");
  const story = await aStory({ locale: "en", title: `Pinned ${editor.account.id}` });
  await aStory({ locale: "en", title: "Newer by far" });
  await editor.page.goto("/redaktion/startseite?sprache=en");
  await editor.page.getByRole("button", { name: `anheften: ${story.title}` }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Angeheftet.");
  await page.goto("/en");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(story.title);
  await editor.page.getByRole("button", { name: `lösen: ${story.title}` }).click();
  await expect(editor.page.getByRole("status")).toHaveText(/Gelöst/);
});

test("what is pinned is dragged to another place", async ({ browser, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor", { script: true });
  const [first, second] = [await aStory({ title: `Eins ${editor.account.id}` }), await aStory({ title: `Zwei ${editor.account.id}` })];
  await db.frontPin.deleteMany({ where: { locale: "de" } });
  await db.frontPin.createMany({ data: [first, second].map(({ id }, position) => ({ locale: "de" as const, storyId: id, position })) });
  await editor.page.goto("/redaktion/startseite");
  const rows = editor.page.getByRole("listitem");
  await rows.filter({ hasText: second.title }).dragTo(rows.filter({ hasText: first.title }));
  await expect(editor.page.getByRole("status")).toHaveText(/Die neue Reihenfolge/);
  expect(await db.frontPin.findFirst({ where: { locale: "de", position: 0 }, select: { storyId: true } })).toEqual({ storyId: second.id });
  await db.frontPin.deleteMany({ where: { locale: "de" } });
});

test("keywords are merged at the desk, and the former address leads on", async ({ browser, page, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor");
  const story = await aStory();
  const [from, into] = [`alt${story.id}`, `neu${story.id}`];
  await db.$transaction((tx) => setTags(tx, story.id, [from, into]));
  await editor.page.goto(`/redaktion/schlagworte?name=${from}`);
  await editor.page.getByRole("link", { name: from }).click();
  await editor.page.getByLabel("mit", { exact: true }).selectOption(into);
  await editor.page.getByRole("button", { name: "Zusammenlegen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Zusammengelegt.");
  await page.goto(`/schlagworte/${from}`);
  await expect(page).toHaveURL(new RegExp(`/schlagworte/${into}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(into);
});

test("the overview tells an editor what is planned and whose turn it is", async ({ browser, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor");
  const story = await aPiece(editor);
  await editor.page.goto(story.schedule);
  const form = editor.page.locator("form").filter({ has: editor.page.getByRole("heading", { name: "Veröffentlichen" }) });
  await form.getByLabel("Wann?").fill("2027-11-23T06:00");
  await form.getByRole("button", { name: "Planen" }).click();
  const menu = editor.page.getByRole("navigation", { name: "Bereiche der Redaktion" });
  await menu.locator("summary").filter({ hasText: "Beiträge" }).first().click();
  await menu.getByRole("link", { name: "Planung" }).click();
  await expect(editor.page.getByRole("link", { name: story.title }).first()).toBeVisible();
  await expect(editor.page.getByText("23. November 2027").first()).toBeVisible();
  const author = await signedIn(browser, portal.address, "author");
  expect((await author.page.goto("/redaktion/planung"))?.status()).toBe(403);
});

test("an administrator is told beside the field what is wrong, and what is right stands on every page", async ({
  browser,
  page,
  portal,
}) => {
  const administrator = await signedIn(browser, portal.address, "administrator");
  await administrator.page.goto("/redaktion/einstellungen");
  const before = await administrator.page.getByLabel("Umsatzsteuer-ID").inputValue();
  await administrator.page.getByLabel("Umsatzsteuer-ID").fill("123");
  await administrator.page.getByLabel("Registereintrag").fill("Amtsgericht Berlin, HRB 12345");
  await administrator.page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(administrator.page.getByText(/beginnt mit zwei Großbuchstaben/)).toBeVisible();
  await expect(administrator.page.getByLabel("Registereintrag")).toHaveValue("Amtsgericht Berlin, HRB 12345");
  await administrator.page.getByLabel("Umsatzsteuer-ID").fill("DE123456789");
  await administrator.page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(administrator.page.getByRole("status")).toHaveText(/Gespeichert/);
  await page.goto("/impressum");
  await expect(page.getByText("DE123456789")).toBeVisible();
  await administrator.page.getByLabel("Umsatzsteuer-ID").fill(before);
  await administrator.page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(administrator.page.getByRole("status")).toHaveText(/Gespeichert/);
});
