import type { Page } from "@playwright/test";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { startSession } from "#lib/accounts/sessions/commands";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { awaitedMail } from "#tests/support/awaited-mail";
import { aPortrait, aPublishedGuest } from "#tests/support/guests";
import { linkIn } from "#tests/support/mailbox";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

test.use({ javaScriptEnabled: false });

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" }).click();
const said = (page: Page, words: string | RegExp) => expect(page.getByRole("status")).toContainText(words);

test("a proposal becomes an invitation, a draft, a text that both sides approve, and a page", async ({
  browser,
  page: reader,
  portal: { address, dataFolder },
}) => {
  test.setTimeout(150_000);
  const email = `${newId()}@example.org`;
  const title = `Was ein Amt am Telefon lernt ${newId()}`;

  await reader.goto("/");
  await reader.getByRole("link", { name: "Gastbeitrag vorschlagen" }).click();
  await reader.getByLabel("Worum es geht").fill(title);
  await reader.getByLabel("Ihr Vorschlag").fill("Drei Monate habe ich zugehört, wenn Menschen im Amt anrufen. Davon möchte ich erzählen.");
  await reader.getByLabel("Name", { exact: true }).fill("Ada Brinkmann");
  await press(reader, "Vorschlag senden");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Ihr Vorschlag ist noch nicht gesendet");
  await expect(reader.getByLabel("Worum es geht")).toHaveValue(title);
  await reader.getByLabel("E-Mail-Adresse").fill(email);
  await press(reader, "Vorschlag senden");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Vielen Dank für Ihren Vorschlag");

  const editor = (await signedIn(browser, address, "editor")).page;
  await editor.goto("/redaktion/vorschlaege");
  await editor.getByRole("listitem").filter({ hasText: title }).getByRole("link", { name: "Einladen" }).click();
  await expect(editor.getByLabel("E-Mail-Adresse")).toHaveValue(email);
  await press(editor, "Einladung senden");
  await said(editor, "Die Einladung ist unterwegs.");
  const desk = new URL(editor.url()).pathname;

  const guest = await (await browser.newContext({ baseURL: address, javaScriptEnabled: false })).newPage();
  await guest.goto(linkIn(await awaitedMail(email, /Einladung/, dataFolder)));
  await press(guest, /anmelden/i);
  expect(new URL(guest.url()).pathname).toBe(desk);
  await guest.goto("/redaktion");
  await expect(guest.getByRole("heading", { name: "So entsteht Ihr Beitrag" })).toBeVisible();
  await guest.getByRole("link", { name: title }).click();
  await guest.getByLabel("Vorspann").fill("Drei Monate an der Leitung.");
  await guest.getByLabel("Text", { exact: true }).fill("Es klingelt, und jemand hebt ab.");
  await press(guest, "Speichern und einreichen");
  await expect(guest.getByRole("alert").getByRole("link", { name: /Rechte am Text/ })).toHaveAttribute("href", "#declaration");
  await guest.getByRole("radio", { name: "Ja, nämlich:" }).check();
  await guest.getByLabel("Welche?").fill("Ich berate das Amt.");
  await guest.getByRole("checkbox", { name: /räume dem Herausgeber/ }).check();
  await press(guest, "Erklärung speichern");
  await press(guest, "Speichern und einreichen");
  await said(guest, "Die Redaktion ist nun am Zug");

  await editor.goto(desk);
  await press(editor, "In Prüfung nehmen");
  await said(editor, "In Prüfung genommen.");
  await editor.getByLabel("Notiz", { exact: true }).fill("Klingt gut, nur kurz.");
  await press(editor, "Notiz ablegen");
  await editor.getByText("Um Änderungen bitten …").click();
  const changes = editor.getByRole("group").filter({ has: editor.getByRole("button", { name: "Um Änderungen bitten" }) });
  await changes.getByLabel("Nachricht dazu").fill("Bitte noch ein Beispiel.");
  await press(editor, "Um Änderungen bitten");
  await said(editor, "Die Bitte um Änderungen ist unterwegs.");
  expect((await awaitedMail(email, /Bitte noch einmal ansehen/, dataFolder))?.text).toContain("Bitte noch ein Beispiel.");

  await guest.goto(desk);
  await expect(guest.getByText("Klingt gut")).toHaveCount(0);
  await guest.getByLabel("Text", { exact: true }).fill("Es klingelt, und jemand hebt ab. Zum Beispiel morgens um acht.");
  await press(guest, "Speichern und einreichen");
  await editor.goto(desk);
  await editor.getByRole("checkbox", { name: /gibt die Endfassung frei/ }).check();
  await press(editor, "Annehmen");
  await press(editor, "Speichern und veröffentlichen");
  await editor.getByRole("checkbox", { name: /vorgestellt/ }).check();
  await press(editor, "Speichern und veröffentlichen");
  await expect(editor.getByRole("alert")).toContainText("noch nicht freigegeben");

  await awaitedMail(email, /Endfassung/, dataFolder);
  await guest.goto(desk);
  await press(guest, "Endfassung freigeben");
  await said(guest, "Die Endfassung ist freigegeben.");
  await editor.goto(desk);
  await press(editor, "Speichern und veröffentlichen");
  await editor.getByRole("checkbox", { name: /vorgestellt/ }).check();
  await press(editor, "Speichern und veröffentlichen");
  await said(editor, "Der Beitrag steht auf der Seite");

  await reader.goto(linkIn(await awaitedMail(email, /Veröffentlicht/, dataFolder)));
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(reader.getByText("Eigene Interessen am Thema: Ich berate das Amt.")).toBeVisible();
});

test("what a guest changes about themselves after publication waits for an editor, and readers see it once it is confirmed", async ({
  browser,
  page: reader,
  portal: { address, dataFolder },
}) => {
  const { guest, personId, storyId } = await aPublishedGuest();
  const [{ slug }, story] = await Promise.all([
    db.person.findUniqueOrThrow({ where: { id: personId }, select: { slug: true } }),
    db.story.findUniqueOrThrow({ where: { id: storyId }, select: { slug: true, kind: true, locale: true } }),
  ]);
  const own = await (await browser.newContext({ baseURL: address, javaScriptEnabled: false })).newPage();
  await own.context().addCookies([{ name: sessionCookie(address), value: await startSession(guest.id), url: address }]);
  await own.goto("/redaktion/profil/vorstellung");
  await expect(own.getByText("sobald die Redaktion es bestätigt hat")).toBeVisible();
  await own.getByLabel("Über Sie").fill("Sie plant Städte und Gärten.");
  await own.getByLabel("Porträt").setInputFiles({ name: "ich.png", mimeType: "image/png", buffer: await aPortrait() });
  await press(own, "Änderung vorschlagen");
  await said(own, "Ihr Vorschlag liegt der Redaktion vor");
  await expect(own.getByRole("heading", { name: /wartet auf die Redaktion/ })).toBeVisible();
  await own.goto(`/redaktion/beitraege/${storyId}`);
  await own.getByText("Andere Angabe vorschlagen …").click();
  await own.getByRole("radio", { name: "Ja, nämlich:" }).check();
  await own.getByLabel("Welche?").fill("Ich berate die Stadt.");
  await press(own, "Andere Angabe vorschlagen");
  await said(own, "Ihre Angabe liegt der Redaktion vor");

  await reader.goto(pathTo("person", "de", { slug }));
  await expect(reader.getByText("Sie plant Städte.")).toBeVisible();
  await reader.goto(addressOf(story));
  await expect(reader.getByText("Eigene Interessen am Thema")).toHaveCount(0);

  const editor = (await signedIn(browser, address, "editor")).page;
  await editor.goto(`/redaktion/personen/${personId}`);
  await editor.getByRole("link", { name: "Eine vorgeschlagene Änderung wartet" }).click();
  const introduction = editor.getByRole("listitem").filter({ has: editor.locator(`a[href$="${personId}"]`) });
  await expect(introduction.locator("ins")).toContainText(["und Gärten"]);
  expect(await introduction.getByRole("img", { name: /Vorgeschlagen/ }).evaluate((image) => image.getAttribute("src"))).toMatch(/^\//);
  await introduction.getByRole("button", { name: "Ablehnen" }).click();
  await expect(editor.getByRole("alert")).toHaveText("Bitte sagen Sie dem Gast, warum Sie ablehnen.");
  await introduction.getByRole("button", { name: "Bestätigen" }).click();
  await said(editor, "Bestätigt.");
  const interests = editor.getByRole("listitem").filter({ has: editor.locator(`a[href$="${storyId}"]`) });
  await interests.getByLabel("Nachricht an den Gast").fill("Danke für die Offenheit.");
  await interests.getByRole("button", { name: "Bestätigen" }).click();
  await said(editor, "Bestätigt.");

  expect((await awaitedMail(guest.email, /bestätigt/, dataFolder))?.text).toBeTruthy();
  await reader.goto(pathTo("person", "de", { slug }));
  await expect(reader.getByText("Sie plant Städte und Gärten.")).toBeVisible();
  await reader.goto(addressOf(story));
  await expect(reader.getByText("Eigene Interessen am Thema: Ich berate die Stadt.")).toBeVisible();
  await own.goto(`/redaktion/beitraege/${storyId}`);
  await expect(own.getByText("Danke für die Offenheit.")).toBeVisible();
});
