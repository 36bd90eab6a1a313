import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page, Response } from "@playwright/test";
import { db } from "#lib/db";
import { plainTextOf, readDocument } from "#lib/documents/document";
import { toMarkdown } from "#lib/documents/markdown/write";
import { allKept, editorOf, writingA } from "#tests/support/desk-writing";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

const idOf = (address: string) => new URL(address).pathname.split("/").at(-1) ?? "";
const stored = async (id: string) => readDocument((await db.story.findUniqueOrThrow({ where: { id }, select: { body: true } })).body);

test("whoever writes has headings, lists, quotations, notes and turns at the fingertips, and everything is saved as it is typed", async ({
  browser,
  portal,
}) => {
  const { page } = await writingA(browser, portal.address);
  const violations: string[] = [];
  page.on("console", (message) => message.type() === "error" && violations.push(message.text()));
  const text = editorOf(page);
  await text.click();
  for (const [line, ends] of [
    ["Am **Anfang** war _das_ Ohr.^[So steht es da.]", 1],
    ["## Danach", 1],
    ["- eins", 1],
    ["zwei", 2],
    ["> Wer fragt, der führt.", 2],
    [":: Ein Kernsatz.", 1],
    ["%% Quelle noch prüfen", 2],
    ["F: Und dann?", 0],
  ] as const) {
    await page.keyboard.type(line);
    for (let press = 0; press < ends; press++) await page.keyboard.press("Enter");
  }
  await allKept(page);
  const id = idOf(page.url());
  // Each turn has an address of its own.
  expect(toMarkdown(await stored(id), "de").replaceAll(/ \{#[0-9a-z]+\}/g, "")).toBe(
    "Am **Anfang** war _das_ Ohr.^[So steht es da.]\n\n## Danach\n\n- eins\n- zwei\n\n> Wer fragt, der führt.\n\n" +
      "::: kernsatz\nEin Kernsatz.\n:::\n\n::: notiz\nQuelle noch prüfen\n:::\n\n::: frage\nUnd dann?\n:::",
  );
  expect(violations).toEqual([]);
});

test("what was typed is there again in another window, and counts are told", async ({ browser, portal }) => {
  const { page } = await writingA(browser, portal.address);
  await editorOf(page).click();
  await page.keyboard.type("Ein Satz, der bleibt.");
  await allKept(page);
  await page.reload();
  await expect(editorOf(page)).toHaveText("Ein Satz, der bleibt.");
  await expect(page.locator("[data-counts]")).toHaveText("21 Zeichen · 1 Minute Lesezeit");
  expect(plainTextOf(await stored(idOf(page.url())))).toBe("Ein Satz, der bleibt.");
});

const clipboards = ["word-list", "word-table", "google-docs", "libreoffice", "web-page", "outlook"];
const recorded = (file: string) => readFile(new URL(`../support/clipboards/${file}`, import.meta.url), "utf8");

/** As if it had been copied elsewhere. */
async function paste(page: Page, html: string, plain = ""): Promise<void> {
  await editorOf(page).evaluate(
    (element, given) => {
      const data = new DataTransfer();
      data.setData("text/html", given.html);
      data.setData("text/plain", given.plain);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    },
    { html, plain },
  );
}

test("what is pasted from six programs is exactly the text that it was there", async ({ browser, portal }) => {
  const { page } = await writingA(browser, portal.address);
  const id = idOf(page.url());
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => dialogs.push(dialog.message()));
  for (const name of clipboards) {
    await editorOf(page).click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await paste(page, await recorded(`${name}.html`));
    const expected = (await recorded(`${name}.md`)).trim();
    await expect.poll(async () => toMarkdown(await stored(id), "de"), { message: name }).toBe(expected);
  }
  expect(dialogs).toEqual([]);
});

test("pasted script, and links that would run something, arrive as words and run nothing", async ({ browser, portal }) => {
  const { page } = await writingA(browser, portal.address);
  const ran: string[] = [];
  page.on("dialog", (dialog) => ran.push(dialog.message()));
  page.on("console", (message) => message.text() === "ran" && ran.push(message.text()));
  const hostile = [
    "<script>console.log('ran')</script>",
    `<img src="x" onerror="console.log('ran')"><svg onload="console.log('ran')"></svg>`,
    `<a href="javascript:console.log('ran')">eins</a> <a href="data:text/html,<script>alert(1)</script>">zwei</a>`,
    `<iframe srcdoc="<script>parent.console.log('ran')</script>"></iframe><p style="position:fixed">drei</p>`,
  ];
  await editorOf(page).click();
  await paste(page, hostile.join(""));
  await expect(editorOf(page)).toContainText("drei");
  await page.keyboard.type(" und weiter");
  await allKept(page);
  const written = JSON.stringify(await stored(idOf(page.url())));
  for (const word of ["eins", "zwei", "drei", "und weiter"]) expect(written).toContain(word);
  expect(written).not.toMatch(/javascript:|data:|ran|script|style/);
  expect(ran).toEqual([]);
});

test("a clipboard of five megabytes keeps nobody waiting and harms nothing: its beginning arrives as words", async ({
  browser,
  portal,
}) => {
  const { page } = await writingA(browser, portal.address);
  const html = `<p onclick="x()">${'<b style="color:red">Wort</b> <script>alert(1)</script>'.repeat(100_000)}</p>`;
  expect(html.length).toBeGreaterThan(5_000_000);
  await editorOf(page).click();
  const begun = Date.now();
  await paste(page, html, `${"Wort ".repeat(50).trim()}\n\n`.repeat(2_000));
  await expect(page.locator("[data-counts]")).toContainText(/^9\d\.\d{3} Zeichen/);
  expect(Date.now() - begun).toBeLessThan(5000);
  await allKept(page);
  const text = plainTextOf(await stored(idOf(page.url())));
  expect([text.length > 90_000, /alert|color/.test(text)]).toEqual([true, false]);
});

const queueScripts = async (page: Page, path: string) => {
  const bodies: Promise<string>[] = [];
  const hear = (response: Response) => {
    if (response.request().resourceType() === "script") bodies.push(response.text());
  };
  page.on("response", hear);
  await page.goto(path, { waitUntil: "networkidle" });
  page.off("response", hear);
  return (await Promise.all(bodies)).join("\n");
};

test("the moderation queue does not load the editor; the page of a text does", async ({ browser, portal }) => {
  const editor = await writingA(browser, portal.address, "editor");
  const path = new URL(editor.page.url()).pathname;
  expect(await queueScripts(editor.page, path)).toContain("ProseMirror");
  const moderator = await signedIn(browser, portal.address, "moderator", { script: true });
  const scripts = await queueScripts(moderator.page, "/redaktion/kommentare");
  expect(scripts.length).toBeGreaterThan(10_000);
  expect(scripts).not.toContain("ProseMirror");
});

test("two people in one text see each other; the second overwrites nothing, is told, and loses nothing", async ({ browser, portal }) => {
  const first = await writingA(browser, portal.address, "editor");
  const second = await signedIn(browser, portal.address, "editor", { script: true });
  await second.page.goto(first.page.url());
  await expect(second.page.getByRole("status").filter({ hasText: first.account.name ?? "" })).toContainText("hat diesen Beitrag seit");
  await editorOf(first.page).click();
  await first.page.keyboard.type("Von der Ersten.");
  await allKept(first.page);
  await editorOf(second.page).click();
  await second.page.keyboard.type("Vom Zweiten.");
  await expect(second.page.locator('[data-standing="refused"]')).toContainText("Jemand anders hat diesen Beitrag gespeichert");
  expect(plainTextOf(await stored(idOf(first.page.url())))).toBe("Von der Ersten.");
  await expect(editorOf(second.page)).toHaveText("Vom Zweiten.");

  await second.page.getByRole("button", { name: "Neue Fassung laden" }).click();
  await expect(editorOf(second.page)).toHaveText("Von der Ersten.");
  await expect(second.page.getByRole("region", { name: /nicht gespeichert/ })).toContainText("Vom Zweiten.");
  await second.page.getByRole("button", { name: "Diesen Text übernehmen" }).click();
  await allKept(second.page);
  expect(plainTextOf(await stored(idOf(first.page.url())))).toBe("Vom Zweiten.");
  expect(await db.storyRevision.count({ where: { storyId: idOf(first.page.url()) } })).toBe(2);
});

test("what is typed without a line is kept in the browser, and asked about when the line is back", async ({ browser, portal }) => {
  const { page } = await writingA(browser, portal.address);
  const context = page.context();
  await page.getByLabel("Titel", { exact: true }).fill("Ohne Netz");
  await allKept(page);
  await context.setOffline(true);
  await editorOf(page).click();
  await page.keyboard.type("Im Tunnel geschrieben.");
  await expect(page.locator('[data-standing="offline"]')).toContainText("Keine Verbindung");
  const address = page.url();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole("region", { name: /nicht gespeichert/ })).toContainText("Im Tunnel geschrieben.");
  await again.getByRole("button", { name: "Diesen Text übernehmen" }).click();
  await allKept(again);
  expect(plainTextOf(await stored(idOf(address)))).toBe("Im Tunnel geschrieben.");
  await again.reload();
  await expect(again.getByRole("button", { name: "Diesen Text übernehmen" })).toHaveCount(0);
});

test("the editor is worked by keyboard and says what it is; the form sends what it holds", async ({ browser, portal }) => {
  const { page } = await writingA(browser, portal.address, "editor");
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toHaveAttribute("aria-multiline", "true");
  await page.getByLabel("Titel", { exact: true }).fill("Mit der Tastatur");
  await editorOf(page).click();
  await page.keyboard.type("Ein Satz");
  await page.keyboard.press("Alt+F10");
  await expect(page.getByRole("combobox", { name: "Absatz gestalten" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type(" in Fett");
  await page.getByRole("combobox", { name: "Einfügen" }).selectOption("Fußnote …");
  await page.getByLabel("Text der Fußnote").fill("Eine Quelle.");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await page.getByLabel("Adresse").fill("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "nicht erlaubt" })).toBeVisible();
  await page.keyboard.press("Escape");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Gespeichert." })).toBeVisible();
  expect(toMarkdown(await stored(idOf(page.url())), "de")).toBe("Ein Satz **in Fett**^[Eine Quelle.]");
});
