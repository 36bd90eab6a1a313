import type { Page } from "@playwright/test";
import sharp from "sharp";
import { db } from "#lib/db";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

test.use({ javaScriptEnabled: false });

const picture = () =>
  sharp({ create: { width: 1200, height: 750, channels: 3, background: "#1f5a53" } })
    .png()
    .toBuffer();

/** A guest has no interests and grants the rights. */
async function declare(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Nein, keine" }).check();
  await page.getByRole("checkbox", { name: /räume dem Herausgeber/ }).check();
  await page.getByRole("button", { name: "Erklärung speichern" }).click();
  await expect(page.getByRole("status")).toHaveText("Ihre Erklärung ist gespeichert.");
}

test("a guest author writes, an editor publishes, corrects and takes down, and readers see each step", async ({
  browser,
  page: reader,
  portal,
}) => {
  const guest = await signedIn(browser, portal.address, "guest_author");
  const editor = await signedIn(browser, portal.address, "editor");
  const title = `Der Schalter bleibt offen ${guest.account.id}`;

  await guest.page.goto("/redaktion/beitraege/neu");
  await guest.page.getByRole("button", { name: "Gastbeitrag beginnen" }).click();
  await guest.page.getByLabel("Titel", { exact: true }).fill(title);
  await guest.page.getByLabel("Vorspann").fill("Warum eine Gemeinde abends Licht macht.");
  await guest.page
    .getByLabel("Text", { exact: true })
    .fill("Um sechs geht das Licht nicht aus.\n\n## Danach\n\nEs kommen die, die arbeiten. #Bürgeramt");
  await guest.page.getByRole("button", { name: "Speichern und einreichen" }).click();
  await expect(guest.page.getByRole("alert")).toContainText("Die Rechte am Text sind noch nicht eingeräumt.");
  await declare(guest.page);
  await expect(guest.page.getByLabel("Titel", { exact: true })).toHaveValue(title);
  await guest.page.getByRole("button", { name: "Speichern und einreichen" }).click();
  await expect(guest.page.getByRole("status")).toHaveText(/Die Redaktion ist nun am Zug/);
  await expect(guest.page.getByRole("button", { name: /veröffentlichen/ })).toHaveCount(0);

  await editor.page.goto("/redaktion/beitraege?stand=submitted");
  await editor.page.getByRole("link", { name: title }).click();
  const desk = editor.page.url();
  await editor.page.getByLabel("Bilddatei").setInputFiles({ name: "schalter.png", mimeType: "image/png", buffer: await picture() });
  await editor.page.getByRole("button", { name: "Bild hochladen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Das Bild ist gespeichert.");
  await editor.page.getByRole("button", { name: "Speichern und veröffentlichen" }).click();
  await expect(editor.page.getByRole("alert")).toContainText("Bei einem Bild fehlt, von wem es ist.");
  await editor.page.getByLabel("Alternativtext").fill("Ein erleuchteter Schalter am Abend");
  await editor.page.getByLabel("Bildnachweis").fill("Illustration: Redaktion");
  await editor.page.getByLabel("Lizenz").fill("eigene Illustration");
  await editor.page.getByRole("button", { name: "Angaben speichern" }).click();
  await editor.page.getByRole("button", { name: "Speichern und veröffentlichen" }).click();
  await editor.page.getByRole("checkbox", { name: /noch nicht mit Text und Bild vorgestellt/ }).check();
  await editor.page.getByRole("button", { name: "Speichern und veröffentlichen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText(/Der Beitrag steht auf der Seite/);

  await editor.page.getByRole("link", { name: "Auf der Seite ansehen" }).click();
  const address = editor.page.url();
  await reader.goto(address);
  await expect(reader.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(reader.getByRole("img", { name: "Ein erleuchteter Schalter am Abend" }).first()).toBeVisible();
  await reader.getByRole("link", { name: "#Bürgeramt" }).click();
  await expect(reader.getByRole("link", { name: title })).toBeVisible();

  await editor.page.goto(desk);
  await editor.page.getByLabel("Vorspann").fill("Warum eine Gemeinde auch abends Licht macht.");
  await editor.page.getByLabel("Was wurde berichtigt?").fill("Der Vorspann nannte die falsche Uhrzeit.");
  await editor.page.getByRole("button", { name: "Änderung veröffentlichen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Die Änderung steht auf der Seite.");
  await reader.goto(address);
  await expect(reader.getByText("Der Vorspann nannte die falsche Uhrzeit.")).toBeVisible();

  await editor.page.getByLabel("Nachricht dazu").fill("Die Gemeinde hat widersprochen.");
  await editor.page.getByRole("button", { name: "Vom Netz nehmen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Der Beitrag ist nirgends mehr zu sehen.");
  expect((await reader.goto(address))?.status()).toBe(410);
  await reader.goto("/");
  await expect(reader.getByText(title)).toHaveCount(0);
});

test("nobody reads a stranger's draft: neither its form nor its preview", async ({ browser, portal }) => {
  const author = await signedIn(browser, portal.address, "author");
  await author.page.goto("/redaktion/beitraege/neu");
  await author.page.getByRole("button", { name: "Bericht beginnen" }).click();
  const form = new URL(author.page.url()).pathname;
  const stranger = await signedIn(browser, portal.address, "guest_author");
  for (const path of [form, `${form}/vorschau`]) expect((await stranger.page.goto(path))?.status()).toBe(404);
});

test("of two who save at once the second keeps what was typed and is told", async ({ browser, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor");
  await editor.page.goto("/redaktion/beitraege/neu");
  await editor.page.getByRole("button", { name: "Bericht beginnen" }).click();
  const second = await editor.page.context().newPage();
  await second.goto(editor.page.url());
  await editor.page.getByLabel("Titel", { exact: true }).fill("Erste Fassung");
  await editor.page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(editor.page.getByRole("status")).toHaveText("Gespeichert.");
  await second.getByLabel("Titel", { exact: true }).fill("Zweite Fassung");
  await second.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(second.getByRole("alert")).toContainText("Jemand hat den Beitrag inzwischen geändert");
  await expect(second.getByLabel("Titel", { exact: true })).toHaveValue("Zweite Fassung");
  const id = new URL(editor.page.url()).pathname.split("/").at(-1);
  expect(await db.story.findUnique({ where: { id }, select: { title: true } })).toEqual({ title: "Erste Fassung" });
});

test("an editor sees word by word what was changed and brings the earlier text back", async ({ browser, portal }) => {
  const guest = await signedIn(browser, portal.address, "guest_author");
  const editor = await signedIn(browser, portal.address, "editor");
  await guest.page.goto("/redaktion/beitraege/neu");
  await guest.page.getByRole("button", { name: "Gastbeitrag beginnen" }).click();
  const desk = new URL(guest.page.url()).pathname;
  await guest.page.getByLabel("Titel", { exact: true }).fill("Wer zuhört");
  await guest.page.getByLabel("Text", { exact: true }).fill("Die Stadt ruft zurück.\n\nImmer.");
  await guest.page.getByRole("button", { name: "Speichern", exact: true }).click();
  await declare(guest.page);
  await guest.page.getByRole("button", { name: "Speichern und einreichen" }).click();

  await editor.page.goto(desk);
  await editor.page.getByLabel("Text", { exact: true }).fill("Die Stadt hört zu.\n\nImmer.");
  await editor.page.getByRole("button", { name: "Speichern", exact: true }).click();
  await editor.page.getByRole("link", { name: "Fassungen" }).click();
  await expect(editor.page.getByRole("listitem").filter({ hasText: "so eingereicht" })).toContainText("Fassung 1");
  await editor.page.getByRole("link", { name: "Fassung 2" }).click();
  await expect(editor.page.getByRole("deletion").first()).toContainText("ruft zurück");
  await expect(editor.page.getByRole("insertion").first()).toContainText("hört zu");

  await editor.page.getByRole("link", { name: "Alle Fassungen" }).click();
  await editor.page.getByRole("link", { name: "Fassung 1" }).click();
  await editor.page.getByRole("button", { name: "Fassung 1 zurückholen" }).click();
  await expect(editor.page.getByRole("status")).toHaveText(/Zurückgeholt/);
  await expect(editor.page.getByLabel("Text", { exact: true })).toHaveValue("Die Stadt ruft zurück.\n\nImmer.");
  await editor.page.getByRole("link", { name: "Fassungen" }).click();
  await expect(editor.page.getByRole("link", { name: /^Fassung \d/ })).toHaveText(["Fassung 3", "Fassung 2", "Fassung 1"]);

  const stranger = await signedIn(browser, portal.address, "guest_author");
  for (const path of [`${desk}/fassungen`, `${desk}/fassungen/1`]) expect((await stranger.page.goto(path))?.status()).toBe(404);
});

test("somebody without an account sees a draft by a link, until it is revoked", async ({ browser, page: outside, portal }) => {
  const guest = await signedIn(browser, portal.address, "guest_author");
  await guest.page.goto("/redaktion/beitraege/neu");
  await guest.page.getByRole("button", { name: "Gastbeitrag beginnen" }).click();
  await guest.page.getByLabel("Titel", { exact: true }).fill("Noch nicht öffentlich");
  await guest.page.getByLabel("Text", { exact: true }).fill("Ein Satz für wenige Augen.");
  await guest.page.getByRole("button", { name: "Speichern", exact: true }).click();
  await guest.page.getByRole("link", { name: "Vorschau-Links" }).click();
  await guest.page.getByRole("button", { name: "Link anlegen" }).click();
  const address = (await guest.page.getByRole("status").getByRole("link").getAttribute("href")) ?? "";

  const answer = await outside.goto(address);
  expect([answer?.status(), answer?.headers()["cache-control"], answer?.headers()["x-robots-tag"]]).toEqual([
    200,
    "private, no-store",
    "noindex",
  ]);
  await expect(outside.getByRole("heading", { level: 1 })).toHaveText("Noch nicht öffentlich");
  await expect(outside.getByText("Ein Satz für wenige Augen.")).toBeVisible();
  await expect(outside.getByRole("note")).toContainText("noch nicht veröffentlicht");

  await guest.page.goto(guest.page.url()); // reloading would send the form again, and make another link
  await guest.page.getByRole("button", { name: "Zurücknehmen" }).first().click();
  await expect(guest.page.getByRole("status")).toHaveText("Der Link führt ab sofort nirgends mehr hin.");
  expect((await outside.goto(address))?.status()).toBe(410);
  await expect(outside.getByRole("heading", { level: 1 })).toHaveText("Diese Vorschau ist vorbei");
  expect((await outside.goto(`/vorschau/${"a".repeat(43)}`))?.status()).toBe(404);
});
