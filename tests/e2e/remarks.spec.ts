import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Locator, Page } from "@playwright/test";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { allKept, editorOf } from "#tests/support/desk-writing";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

const sentences = ["Wer fragt, der führt.", "Es klingelt, und jemand hebt ab. Dann wird es still.", "Wer hört, der bleibt."];

/** A guest's text that lies with its author and an editor alike. */
async function aTextOfTwo(browser: Browser, address: string, script: boolean) {
  const [guest, editor] = [
    await signedIn(browser, address, "guest_author", { script }),
    await signedIn(browser, address, "editor", { script }),
  ];
  const id = newId();
  const content = sentences.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));
  await db.story.create({
    data: {
      id,
      kind: "article",
      form: "guest",
      slug: `zuhoeren-${id}`,
      title: "Zuhören",
      standfirst: "Bald.",
      state: "changes_requested",
      createdById: guest.account.id,
      body: { version: 1, type: "doc", content },
      bodyHtml: sentences.map((text) => `<p>${text}</p>`).join(""),
    },
    select: { id: true },
  });
  return { id, guest: guest.page, editor: editor.page, author: guest.account };
}

const card = (page: Page, words: string): Locator => page.getByRole("listitem").filter({ hasText: words }).first();

test("without script an editor remarks on pasted words, the author answers and settles, and nothing of it is in the text", async ({
  browser,
  portal: { address },
}) => {
  const { id, guest, editor } = await aTextOfTwo(browser, address, false);
  const [story, remarks] = [pathTo("deskStory", "de", { id }), pathTo("remarks", "de", { id })];
  await editor.goto(story);
  await editor.getByRole("link", { name: "Alle Anmerkungen auf einer Seite" }).click();
  expect(new URL(editor.url()).pathname).toBe(remarks);
  await editor.getByLabel("Worte der Stelle").fill("Wer");
  await editor.getByLabel("Ihre Anmerkung").fill("Wer genau?");
  await editor.getByRole("button", { name: "Anmerkung ablegen" }).click();
  await expect(editor.getByRole("alert")).toContainText("mehrmals");
  await expect(editor.getByLabel("Ihre Anmerkung")).toHaveValue("Wer genau?");
  await editor.getByLabel("Worte der Stelle").fill("jemand hebt ab");
  await editor.getByRole("button", { name: "Anmerkung ablegen" }).click();
  await expect(editor.getByRole("status")).toHaveText("Die Anmerkung ist abgelegt.");
  await expect(card(editor, "Wer genau?").locator("mark")).toHaveText("jemand hebt ab");
  await expect(card(editor, "Wer genau?")).toContainText("… Es klingelt, und jemand hebt ab. Dann wird es still.");

  await guest.goto(story);
  await expect(guest.getByText("Eine Anmerkung ist noch offen. Sie können trotzdem einreichen.")).toBeVisible();
  await card(guest, "Wer genau?").getByText("Antworten", { exact: false }).first().click();
  await card(guest, "Wer genau?").getByLabel("Ihre Antwort").fill("Die Beraterin.");
  await card(guest, "Wer genau?")
    .getByRole("button", { name: /^Erledigt/ })
    .click();
  await expect(guest.getByRole("status")).toHaveText("Die Anmerkung ist erledigt.");
  await guest.getByText("Erledigt (1)").click();
  await expect(card(guest, "Wer genau?")).toContainText("Die Beraterin.");
  await card(guest, "Wer genau?").getByRole("button", { name: "Wieder öffnen" }).click();
  await expect(guest.getByRole("status")).toHaveText("Die Anmerkung ist wieder offen.");

  await guest.goto(pathTo("preview", "de", { id }));
  await expect(guest.getByText("jemand hebt ab")).toBeVisible();
  expect(await guest.content()).not.toMatch(/Wer genau|Die Beraterin/);
});

/** Marks the words of a paragraph as somebody would by keys: from its start to its end. */
async function mark(page: Page, paragraph: number): Promise<void> {
  await editorOf(page).locator("p").nth(paragraph).click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await expect.poll(() => page.evaluate(() => String(getSelection()))).not.toBe("");
}

test("with script marked words get a remark by the keyboard, both see it at once, and it follows what is written", async ({
  browser,
  portal: { address },
}) => {
  test.setTimeout(90_000);
  const { id, guest, editor } = await aTextOfTwo(browser, address, true);
  const violations: string[] = [];
  for (const page of [guest, editor]) page.on("console", (message) => message.type() === "error" && violations.push(message.text()));
  const story = pathTo("deskStory", "de", { id });
  await guest.goto(story);
  await expect(editorOf(guest)).toBeVisible();
  await editor.goto(story);
  await mark(editor, 2);
  await editor.keyboard.press("Control+Alt+KeyM");
  const dialog = editor.getByRole("dialog", { name: "Anmerkung" });
  await expect(dialog.locator("blockquote")).toHaveText("Wer hört, der bleibt.");
  await dialog.getByLabel("Was möchten Sie dazu sagen?").fill("Wirklich immer?");
  await editor.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(editorOf(editor).locator("mark.passage")).toHaveText("Wer hört, der bleibt.");
  await expect(card(editor, "Wirklich immer?")).toContainText("Anmerkung 1");

  // The other window hears of it without being loaded again.
  await expect(editorOf(guest).locator("mark.passage")).toHaveText("Wer hört, der bleibt.", { timeout: 15_000 });
  await editorOf(guest).getByRole("button", { name: "Anmerkung 1 zeigen" }).click();
  await expect(card(guest, "Wirklich immer?").getByRole("heading")).toBeFocused();
  await card(guest, "Wirklich immer?")
    .getByRole("button", { name: /Zur Stelle/ })
    .click();
  await expect(card(guest, "Wirklich immer?")).toHaveAttribute("aria-current", "true");
  expect((await new AxeBuilder({ page: guest }).analyze()).violations).toEqual([]);

  await guest.keyboard.press("ArrowRight");
  for (let step = 0; step < "bleibt.".length; step++) await guest.keyboard.press("ArrowLeft");
  await guest.keyboard.type("meistens ");
  await editorOf(guest).locator("p").first().click();
  await guest.keyboard.press("Home");
  await guest.keyboard.type("Und überhaupt: ");
  await allKept(guest);
  await guest.reload();
  await expect(editorOf(guest).locator("mark.passage")).toHaveText("Wer hört, der meistens bleibt.");
  await expect(card(guest, "Wirklich immer?")).toContainText("stand hier: „Wer hört, der bleibt.“");

  await card(guest, "Wirklich immer?")
    .getByRole("button", { name: /^Erledigt/ })
    .click();
  await expect(editorOf(guest).locator("mark.passage")).toHaveCount(0);
  expect((await db.story.findUniqueOrThrow({ where: { id }, select: { bodyHtml: true } })).bodyHtml).not.toContain("mark");
  expect(violations).toEqual([]);
});

test("a passage that is deleted is said to be gone, and taking the deletion back brings it back", async ({
  browser,
  portal: { address },
}) => {
  const { id, guest } = await aTextOfTwo(browser, address, true);
  const anchor = { quote: "Wer fragt", exact: "Wer fragt", prefix: "", suffix: ", der führt.", start: 0 };
  await db.storyRemark.create({ data: { id: newId(), storyId: id, text: "Wer denn?", ...anchor }, select: { id: true } });
  await guest.goto(pathTo("deskStory", "de", { id }));
  await expect(editorOf(guest).locator("mark.passage")).toHaveText("Wer fragt");
  await mark(guest, 0);
  await guest.keyboard.press("Delete");
  await expect(card(guest, "Wer denn?")).toContainText("Diese Stelle steht nicht mehr im Text.");
  await expect(card(guest, "Wer denn?").getByRole("button", { name: /Zur Stelle/ })).toHaveCount(0);
  await guest.keyboard.press("Control+z");
  await expect(editorOf(guest).locator("mark.passage")).toHaveText("Wer fragt");
  await expect(card(guest, "Wer denn?").getByRole("button", { name: /Zur Stelle/ })).toBeVisible();
});
