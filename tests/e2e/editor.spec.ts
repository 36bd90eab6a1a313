import { db } from "#lib/db";
import { plainTextOf, readDocument } from "#lib/documents/document";
import { toMarkdown } from "#lib/documents/markdown/write";
import { allKept, editorOf, writingA } from "#tests/support/desk-writing";
import { expect, test } from "#tests/support/playwright";

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
  expect(toMarkdown(await stored(id), "de")).toBe(
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
