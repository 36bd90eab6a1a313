import type { Page } from "@playwright/test";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { aComment, aPerson, aStory } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

// Tests run side by side on one queue: each works on the page of its own comment, unless it is about the queue.
async function waiting(given: { authorName?: string; text?: string; state?: "held" | "approved" } = {}) {
  const story = await aStory({ title: `Ein Beitrag ${newId()}` });
  const comment = await aComment({ storyId: story.id, state: "held", authorName: `Ada ${newId()}`, ...given });
  const { authorName: name } = await db.comment.findUniqueOrThrow({ where: { id: comment.id }, select: { authorName: true } });
  return { ...comment, name, story, path: pathTo("deskComment", "de", { id: comment.id }) };
}

/** Puts it on the top of the queue: among what the filter would let out, and no person has put aside, the oldest. */
async function waitsLongest(id: string): Promise<void> {
  await db.comment.update({ where: { id }, data: { stateAt: new Date("2001-01-01") } });
  await db.decision.updateMany({ where: { commentId: id }, data: { actor: "filter", userId: null } });
  const publish = { verdict: "publish" as const, probability: 0.02, holdAt: 0.5, spamAt: 0.95, waitingFor: [] };
  await db.screening.create({ data: { id: newId(), commentId: id, ...publish } });
}

const stateOf = async (id: string) => (await db.comment.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const said = (page: Page) => page.locator(".said");

test("without script: what a moderator approves, readers see at once, and what is taken back they don't", async ({
  browser,
  page: reader,
  portal,
}) => {
  const { path, story, name } = await waiting({ text: "Das habe ich auch erlebt." });
  const { page } = await signedIn(browser, portal.address, "moderator");
  await reader.goto(addressOf(story));
  await expect(reader.getByText("Das habe ich auch erlebt.")).toHaveCount(0);

  await page.goto(path);
  await expect(page.getByRole("link", { name: story.title })).toBeVisible();
  await press(page, "Freigeben");
  await expect(said(page)).toContainText(`Kommentar von ${name}: freigegeben.`);
  await reader.reload();
  await expect(reader.getByText("Das habe ich auch erlebt.")).toBeVisible();

  await page.getByRole("button", { name: "Rückgängig" }).first().click();
  await expect(said(page)).toContainText("Zurückgenommen");
  await reader.reload();
  await expect(reader.getByText("Das habe ich auch erlebt.")).toHaveCount(0);
});

test("without script: a refusal carries its reason and a word to the sender", async ({ browser, portal }) => {
  const { id, path } = await waiting();
  const { page, account } = await signedIn(browser, portal.address, "moderator");
  await page.goto(path);
  await page.getByText("Ablehnen", { exact: true }).click();
  await page.getByLabel("Grund").selectOption("Beleidigung oder Angriff");
  await page.getByLabel("Nachricht an den Absender").fill("Bitte bleiben Sie sachlich.");
  await press(page, "Mit diesem Grund ablehnen");
  await expect(said(page)).toContainText("abgelehnt");
  const decision = await db.decision.findFirst({
    where: { commentId: id, userId: account.id },
    select: { toState: true, reason: true, note: true },
  });
  expect(decision).toEqual({ toState: "rejected", reason: "insult", note: "Bitte bleiben Sie sachlich." });
});

for (const script of [false, true]) {
  test(`of two moderators the second is told who decided what, ${script ? "with" : "without"} script`, async ({ browser, portal }) => {
    const { id, path, name } = await waiting();
    const [first, second] = await Promise.all([1, 2].map(() => signedIn(browser, portal.address, "moderator", { script })));
    if (!first || !second) throw new Error("two were asked for");
    await Promise.all([first.page.goto(path), second.page.goto(path)]);
    await press(first.page, "Freigeben");
    await expect(said(first.page)).toContainText("freigegeben");
    await press(second.page, "Werbung");
    await expect(said(second.page)).toContainText(
      `Inzwischen hat ${first.account.name} über den Kommentar von ${name} entschieden: freigegeben.`,
    );
    expect(await stateOf(id)).toBe("approved");
  });
}

test("a right that is taken away is gone with the next press", async ({ browser, portal }) => {
  const { id, path } = await waiting();
  const { page, account } = await signedIn(browser, portal.address, "moderator");
  await page.goto(path);
  await db.user.update({ where: { id: account.id }, data: { role: "author" } });
  await press(page, "Freigeben");
  await expect(page.getByRole("heading", { name: "Dafür haben Sie keine Berechtigung" })).toBeVisible();
  expect(await stateOf(id)).toBe("held");
});

test("with script: keys decide, the page is not loaded again, and the next comment is the current one", async ({ browser, portal }) => {
  const [own] = await Promise.all([waiting(), waiting()]);
  await waitsLongest(own.id);
  const { page } = await signedIn(browser, portal.address, "moderator", { script: true });
  const loads: string[] = [];
  page.on("load", () => loads.push(page.url()));
  await page.goto(pathTo("queue", "de"));
  await expect(page.getByRole("link", { name: "Tasten: ?" })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Tasten" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await page.locator(`[data-card="${own.id}"]`).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(page.locator(`[data-card="${own.id}"]`)).toBeFocused();
  await page.keyboard.press("s");
  await expect(said(page)).toContainText("Werbung");
  expect(await stateOf(own.id)).toBe("spam");
  await expect(page.locator(`[data-card="${own.id}"]`)).toHaveCount(0);
  await expect(page.locator("[data-card]:focus")).toHaveCount(1);
  await page.keyboard.press("u");
  await expect.poll(() => stateOf(own.id)).toBe("held");
  expect(loads).toHaveLength(1);
});

test("a moderator answers a reader as the person the site knows, and the answer stands there at once", async ({
  browser,
  page: reader,
  portal,
}) => {
  const { path, story } = await waiting({ state: "approved" });
  const { page, account } = await signedIn(browser, portal.address, "moderator");
  const person = await aPerson({ name: "Nora Quint" });
  await db.user.update({ where: { id: account.id }, data: { personId: person.id } });
  await page.goto(path);
  await page.getByLabel("Ihre Antwort").fill("Danke, das geben wir weiter.");
  await press(page, "Antworten");
  await expect(said(page)).toContainText("Ihre Antwort ist veröffentlicht.");
  await reader.goto(addressOf(story));
  await expect(reader.getByText("Danke, das geben wir weiter.")).toBeVisible();
  await expect(reader.getByText("Nora Quint")).toBeVisible();
});

test("without script: a moderator closes a discussion by its button and opens it again, and readers see it", async ({
  browser,
  page: reader,
  portal,
}) => {
  const { path, story } = await waiting();
  const { page } = await signedIn(browser, portal.address, "moderator");
  await page.goto(path);
  for (const [button, forms] of [
    ["Kommentare schließen", 0],
    ["Kommentare öffnen", 1],
  ] as const) {
    await press(page, button);
    await expect(said(page)).toContainText("Die Diskussion unter dem Beitrag ist");
    await reader.goto(addressOf(story));
    await expect(reader.getByRole("button", { name: "Absenden" })).toHaveCount(forms);
  }
});

test("on a phone the desk leads to the site and to the other language", async ({ browser, portal }) => {
  const { page } = await signedIn(browser, portal.address, "moderator");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/redaktion");
  await expect(page.getByRole("link", { name: "Zur Website" })).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/desk$/);
});

test("a report that is upheld takes the comment off the page", async ({ browser, page: reader, portal }) => {
  const { id, story } = await waiting({ state: "approved", text: `Eine Zumutung ${newId()}` });
  const text = `Bitte ansehen ${newId()}`;
  await db.notice.create({ data: { id: newId(), commentId: id, reason: "insult", text, receiptDigest: newId() } });
  const { page } = await signedIn(browser, portal.address, "moderator");
  await page.goto(pathTo("notices", "de"));
  const report = page.getByRole("article").filter({ hasText: text });
  await report.getByLabel("Begründung").fill("Danke für den Hinweis.");
  await report.getByRole("button", { name: "Berechtigt: Kommentar ablehnen" }).click();
  await expect(said(page)).toContainText("Die Meldung ist entschieden.");
  await reader.goto(addressOf(story));
  await expect(reader.getByText("Eine Zumutung")).toHaveCount(0);
  expect(await stateOf(id)).toBe("rejected");
});

test("several harmless comments are approved together", async ({ browser, portal }) => {
  const comments = await Promise.all([waiting(), waiting()]);
  for (const { id } of comments) await waitsLongest(id);
  const { page } = await signedIn(browser, portal.address, "moderator");
  await page.goto(pathTo("queue", "de"));
  for (const { name } of comments) await page.getByLabel(`Kommentar von ${name} auswählen`).check();
  await press(page, "Ausgewählte freigeben");
  await expect(said(page)).toContainText("2 Kommentare sind freigegeben.");
  expect(await Promise.all(comments.map(({ id }) => stateOf(id)))).toEqual(["approved", "approved"]);
});

test("script and markup in every field of a comment stay text at the desk", async ({ browser, portal }) => {
  const hostile = `<img src=x onerror="document.title='hit'"><script>document.title='hit'</script>`;
  const { id, path } = await waiting({ authorName: `${hostile.slice(0, 70)}` });
  await db.comment.update({ where: { id }, data: { authorEmail: hostile, authorUrl: `javascript:document.title='hit'` } });
  await waitsLongest(id);
  const { page } = await signedIn(browser, portal.address, "moderator", { script: true });
  for (const address of [path, pathTo("queue", "de")]) {
    await page.goto(address);
    await expect(page.getByText("onerror=").first()).toBeVisible();
    expect(await page.title()).not.toBe("hit");
    await expect(page.locator("main img")).toHaveCount(0);
    await expect(page.locator('main a[href^="javascript:"]')).toHaveCount(0);
  }
});
