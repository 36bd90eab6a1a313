import { addressOf, pathTo } from "#lib/addresses";
import { changeState, type Move } from "#lib/comments/decisions/commands";
import { db } from "#lib/db";
import { change } from "#lib/page-cache/change";
import { aComment, anAccount, aStory } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";

test.use({ javaScriptEnabled: false });

/** A moderator decides, as the desk does it. */
async function decide(text: string, to: Move["to"], reason = "") {
  const { id: commentId, version } = await db.comment.findFirstOrThrow({ where: { source: text }, select: { id: true, version: true } });
  const { id: userId } = await anAccount();
  return change((tx, forget) => changeState(tx, forget, { commentId, version, to, actor: "person", userId, reason }));
}

test("a guest's comment is on its private page at once, and under the story when a moderator approves it", async ({
  page,
  browser,
  portal,
}) => {
  const story = await aStory();
  const text = `Ein guter Punkt, ${story.id}.`;
  await page.goto(addressOf(story));
  await expect(page.getByRole("heading", { name: "Noch keine Gedanken" })).toBeVisible();
  await page.getByLabel("Ihr Kommentar").fill(text);
  await page.getByLabel("Name", { exact: true }).fill("Ada");
  await page.getByRole("button", { name: "Absenden" }).click();
  await expect(page.getByRole("status")).toContainText("wird geprüft");
  await expect(page.getByText(text)).toBeVisible();
  const own = page.url();

  await page.goto(addressOf(story));
  await expect(page.getByText(text)).toHaveCount(0);
  expect(await decide(text, "approved")).toBe("changed");
  const other = await browser.newPage({ baseURL: portal.address, javaScriptEnabled: false });
  await expect(async () => {
    await other.goto(addressOf(story));
    await expect(other.getByRole("article", { name: "Kommentar von Ada" })).toContainText(text, { timeout: 100 });
  }).toPass({ timeout: 1_500 });
  await expect(other.getByRole("heading", { name: "Ein Gedanke zu" })).toBeVisible();
  await page.goto(own);
  await expect(page.getByRole("status")).toContainText("freigegeben");
});

test("a reply stands below what it answers, and its permalink leads to it", async ({ page }) => {
  const story = await aStory();
  const parent = await aComment({ storyId: story.id, state: "approved", authorName: "Berta" });
  const text = `Das sehe ich anders, ${story.id}.`;
  await page.goto(addressOf(story));
  await page.getByRole("link", { name: "Antworten auf den Kommentar von Berta" }).click();
  await expect(page.getByRole("blockquote")).toContainText("Berta");
  await page.getByLabel("Ihr Kommentar").fill(text);
  await page.getByLabel("Name", { exact: true }).fill("Carl");
  await page.getByRole("button", { name: "Absenden" }).click();
  await expect(page.getByRole("status")).toContainText("wird geprüft");
  await decide(text, "approved");
  const { id } = await db.comment.findFirstOrThrow({ where: { parentId: parent.id }, select: { id: true } });
  // It was decided past the portal, which hears of it within a second.
  const reply = page.getByRole("listitem").filter({ hasText: "Berta" }).getByRole("article", { name: "Kommentar von Carl" });
  await expect(async () => {
    await page.goto(pathTo("permalink", "de", { id }));
    await expect(reply).toContainText(text, { timeout: 100 });
  }).toPass({ timeout: 10_000 });
  await expect(page).toHaveURL(`${addressOf(story)}#k-${id}`);
});

test("every problem of the form is told beside its field, and nothing typed is lost", async ({ page }) => {
  const story = await aStory();
  const long = "Zu viel. ".repeat(1200);
  await page.goto(addressOf(story));
  await page.getByLabel("Ihr Kommentar").fill(long);
  await page.getByLabel("E-Mail").fill("keine Adresse");
  await page.getByLabel("Website").fill("nirgends");
  await page.getByRole("button", { name: "Absenden" }).click();
  await expect(page.getByRole("alert")).toContainText("Bitte sehen Sie sich das noch einmal an");
  for (const [label, problem] of [
    ["Ihr Kommentar", /höchstens 10.000 Zeichen/],
    ["Name", /Ein Pseudonym genügt/],
    ["E-Mail", /keine E-Mail-Adresse/],
    ["Website", /keine Adresse im Netz/],
  ] as const) {
    await expect(page.getByRole("textbox", { name: label })).toHaveAccessibleDescription(problem);
  }
  await expect(page.getByLabel("Ihr Kommentar")).toHaveValue(long.trim());
  await expect(page.getByLabel("E-Mail")).toHaveValue("keine Adresse");
  expect(await db.comment.count({ where: { storyId: story.id } })).toBe(0);
});

test("a text sent where the discussion was closed meanwhile is given back", async ({ page }) => {
  const story = await aStory();
  await page.goto(addressOf(story));
  await db.story.update({ where: { id: story.id }, data: { commentsOpen: false } });
  await page.getByLabel("Ihr Kommentar").fill("Gerade noch geschrieben.");
  await page.getByLabel("Name", { exact: true }).fill("Dora");
  await page.getByRole("button", { name: "Absenden" }).click();
  await expect(page.getByRole("alert")).toContainText("inzwischen geschlossen");
  await expect(page.getByLabel(/steht Ihr Text hier/)).toHaveValue("Gerade noch geschrieben.");
});

test("a reader withdraws the own comment, objects to a refusal, and erases everything", async ({ page }) => {
  const story = await aStory();
  const text = `Schreibt mir an ${story.id}.`;
  await page.goto(addressOf(story));
  await page.getByLabel("Ihr Kommentar").fill(text);
  await page.getByLabel("Name", { exact: true }).fill("Emil");
  await page.getByRole("button", { name: "Absenden" }).click();
  const own = page.url();
  await decide(text, "rejected", "off_topic");
  await page.goto(own);
  await expect(page.getByRole("status")).toContainText("nicht veröffentlicht");
  await expect(page.getByText("ohne Bezug zum Beitrag")).toBeVisible();
  await page.getByRole("button", { name: "Das ist ein Irrtum" }).click();
  await expect(page.getByRole("status")).toContainText("Einspruch");

  await page.getByLabel(/meinen Kommentar zurückziehen/).check();
  await page.getByRole("button", { name: "Kommentar zurückziehen" }).click();
  await expect(page.getByRole("status")).toContainText("zurückgezogen");
  await page.getByLabel(/alles endgültig löschen/).check();
  await page.getByRole("button", { name: "Alles löschen" }).click();
  await expect(page.getByRole("status")).toContainText("gelöscht");
  await expect(page.getByText(text)).toHaveCount(0);
});

test("a reader reports a comment and can see how the report stands", async ({ page }) => {
  const story = await aStory();
  const comment = await aComment({ storyId: story.id, state: "approved", authorName: "Frieda" });
  await page.goto(addressOf(story));
  await page.getByRole("link", { name: "Melden: Kommentar von Frieda" }).click();
  await page.getByRole("button", { name: "Meldung absenden" }).click();
  await expect(page.getByRole("alert")).toContainText("Bitte wählen Sie einen Grund");
  await page.getByLabel("Er ist Werbung").check();
  await page.getByRole("button", { name: "Meldung absenden" }).click();
  await expect(page.getByRole("status")).toContainText("wird geprüft");
  expect(await db.notice.count({ where: { commentId: comment.id, reason: "advertising" } })).toBe(1);
});

test("a form from before an update still arrives: its address does not change", async ({ request }) => {
  const story = await aStory();
  const answer = await request.post(pathTo("postComment", "de"), {
    form: { story: story.id, name: "Gerda", text: "Von gestern." },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toMatch(/^\/mein-kommentar\//);
});

test("who posts thirty times a minute is asked to wait, and gets the text back", async ({ request }) => {
  const story = await aStory();
  const post = (text: string) =>
    request.post(pathTo("postComment", "de"), { form: { story: story.id, name: "Hanno", text }, maxRedirects: 0 });
  let taken = 0;
  let answer = await post("Gedanke 0 von vielen.");
  // Where a minute of the clock ends meanwhile, what came before it is counted with a rounded share.
  while (answer.status() === 303 && taken < 40) answer = await post(`Gedanke ${++taken} von vielen.`);
  expect([answer.status(), answer.headers()["retry-after"]]).toEqual([429, "60"]);
  expect(taken).toBeGreaterThanOrEqual(29);
  const [, form = ""] = /http-equiv="refresh" content="0; url=([^"#]+)/.exec(await answer.text()) ?? [];
  expect(await (await request.get(form)).text()).toContain(`Gedanke ${taken} von vielen.`);
  expect(await db.comment.count({ where: { storyId: story.id } })).toBe(taken);
});

test.describe("with script", () => {
  test.use({ javaScriptEnabled: true });

  test("a form is stamped when it is first touched, and the filter hears how long it took", async ({ page }) => {
    const story = await aStory();
    const text = `Schnell hingeschrieben, ${story.id}.`;
    await page.goto(addressOf(story));
    const stamp = page.locator('input[name="stamp"]');
    await expect(stamp).toHaveValue("");
    await page.getByLabel("Ihr Kommentar").focus();
    await expect(stamp).not.toHaveValue("");
    await page.getByLabel("Ihr Kommentar").fill(text);
    await page.getByLabel("Name", { exact: true }).fill("Ina");
    await page.getByRole("button", { name: "Absenden" }).click();
    await expect(page.getByRole("status")).toContainText("wird geprüft");
    const where = { source: text, screenings: { some: { findings: { some: { check: "form-age" } } } } };
    expect(await db.comment.count({ where })).toBe(1);
  });
});
