// One piece from the invitation to its takedown, as its author, its editor and its readers live through it.
import type { Browser, Page } from "@playwright/test";
import { pathTo } from "#lib/addresses";
import { newId } from "#lib/id";
import { awaitedMail } from "#tests/support/awaited-mail";
import { allKept, editorOf } from "#tests/support/desk-writing";
import { linkIn } from "#tests/support/mailbox";
import { pixels } from "#tests/support/pictures";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

test.use({ actionTimeout: 10_000 });

type Life = {
  browser: Browser;
  address: string;
  dataFolder: string;
  email: string;
  title: string;
  editor: Page;
  reader: Page;
  desk: string;
};

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" }).click();
const said = (page: Page, words: string | RegExp) => expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();

test("a guest's piece lives from its invitation to its takedown", async ({ browser, page: reader, portal }) => {
  test.setTimeout(300_000);
  const { page: editor } = await signedIn(browser, portal.address, "editor", { script: true });
  const [email, title] = [`${newId()}@example.org`, `Am Telefon ${newId()}`];
  const life: Life = { browser, ...portal, email, title, editor, reader, desk: "" };
  const laptop = await test.step("invitation, and a draft begun on one machine", () => beginsOnLaptop(life));
  const phone = await test.step("continued on another, and submitted", () => goesOnWithPhone(life));
  await test.step("a passage is remarked on, answered and settled", () => isRemarkedOn(life, phone));
  await test.step("changes are requested and made", () => isChanged(life, phone));
  await test.step("accepted, and approved by its author", () => isApproved(life, laptop));
  await test.step("the gate refuses until nothing is missing", () => isFixed(life));
  const page = await test.step("it appears by itself at the minute", () => appears(life));
  await test.step("a correction", () => isCorrected(life, page));
  await test.step("a takedown, everywhere", () => isTakenDown(life, page));
});

async function beginsOnLaptop(life: Life): Promise<Page> {
  const { editor, email, title } = life;
  await editor.goto("/redaktion/beitraege");
  await editor.getByRole("link", { name: "Gast einladen" }).click();
  await editor.getByLabel("E-Mail-Adresse").fill(email);
  await editor.getByLabel(/^Name/).fill("Ada Brinkmann");
  await editor.getByLabel("Arbeitstitel").fill(title);
  await press(editor, "Einladung senden");
  await said(editor, "Die Einladung ist unterwegs.");
  life.desk = new URL(editor.url()).pathname;

  const laptop = await aMachine(life, { width: 1280, height: 800 });
  await laptop.goto(linkIn(await awaitedMail(email, /Einladung/, life.dataFolder)));
  await press(laptop, /anmelden/i);
  await expect(laptop).toHaveURL(new RegExp(life.desk));
  await editorOf(laptop).click();
  await laptop.keyboard.type("Es klingelt, und jemand hebt ab.");
  await allKept(laptop);
  return laptop;
}

async function goesOnWithPhone(life: Life): Promise<Page> {
  const { email, title } = life;
  const phone = await aMachine(life, { width: 360, height: 740 });
  await phone.goto("/redaktion");
  await phone.getByLabel("E-Mail-Adresse").fill(email);
  await press(phone, "Link schicken");
  await phone.goto(linkIn(await awaitedMail(email, /Ihr Link/, life.dataFolder)));
  await press(phone, /anmelden/i);
  await phone.getByRole("link", { name: title }).click();
  await expect(editorOf(phone)).toHaveText("Es klingelt, und jemand hebt ab.");
  await editorOf(phone).click();
  await phone.keyboard.press("ControlOrMeta+End");
  await phone.keyboard.type(" Danach ist Stille.");
  await phone.getByLabel("Vorspann").fill("Drei Monate an der Leitung.");
  await allKept(phone);
  await phone.getByRole("radio", { name: "Ja, nämlich:" }).check();
  await phone.getByLabel("Welche?").fill("Ich berate das Amt.");
  await phone.getByRole("checkbox", { name: /räume dem Herausgeber/ }).check();
  await press(phone, "Erklärung speichern");
  await said(phone, "Ihre Erklärung ist gespeichert.");
  await introduces(phone);
  await phone.goto(life.desk);
  await press(phone, "Speichern und einreichen");
  await said(phone, "Die Redaktion ist nun am Zug");
  return phone;
}

async function introduces(guest: Page): Promise<void> {
  await guest.goto("/redaktion/profil/vorstellung");
  await guest.getByLabel("Über Sie").fill("Ada Brinkmann hört von Berufs wegen zu.");
  await guest.getByLabel("Porträt").setInputFiles({ name: "ich.png", mimeType: "image/png", buffer: await pixels(400, 500) });
  await guest.getByLabel("Bildnachweis").fill("Foto: privat");
  await press(guest, "Vorstellung speichern");
  await said(guest, "Ihre Vorstellung ist gespeichert.");
}

async function isRemarkedOn({ editor, desk }: Life, guest: Page): Promise<void> {
  const card = (page: Page) => page.getByRole("listitem").filter({ hasText: "Wer genau?" }).first();
  const remarks = pathTo("remarks", "de", { id: desk.split("/").at(-1) ?? "" });
  await editor.goto(remarks);
  await editor.getByLabel("Worte der Stelle").fill("jemand hebt ab");
  await editor.getByLabel("Ihre Anmerkung").fill("Wer genau?");
  await press(editor, "Anmerkung ablegen");
  await expect(card(editor)).toBeVisible();
  await guest.goto(remarks);
  await expect(card(guest).locator("mark")).toHaveText("jemand hebt ab");
  await card(guest).getByText("Antworten", { exact: false }).first().click();
  await card(guest).getByLabel("Ihre Antwort").fill("Die Beraterin.");
  await card(guest)
    .getByRole("button", { name: /^Erledigt/ })
    .click();
  await expect(guest.getByText("Erledigt (1)")).toBeVisible();
}

async function isChanged({ editor, email, dataFolder, desk }: Life, guest: Page): Promise<void> {
  await editor.goto(desk);
  await press(editor, "In Prüfung nehmen");
  await said(editor, "In Prüfung genommen.");
  await editor.getByText("Um Änderungen bitten …").click();
  const changes = editor.getByRole("group").filter({ has: editor.getByRole("button", { name: "Um Änderungen bitten" }) });
  await changes.getByLabel("Nachricht dazu").fill("Bitte noch ein Beispiel.");
  await press(editor, "Um Änderungen bitten");
  await said(editor, "Die Bitte um Änderungen ist unterwegs.");
  const asked = await awaitedMail(email, /Bitte noch einmal ansehen/, dataFolder);
  expect(asked?.text).toContain("Bitte noch ein Beispiel.");

  await guest.goto(new URL(linkIn(asked)).pathname);
  await editorOf(guest).click();
  await guest.keyboard.press("ControlOrMeta+End");
  await guest.keyboard.type(" Zum Beispiel morgens um acht.");
  await press(guest, "Speichern und einreichen");
  await said(guest, "Die Redaktion ist nun am Zug");
}

async function isApproved({ editor, email, dataFolder, desk }: Life, guest: Page): Promise<void> {
  await editor.goto(desk);
  await expect(editorOf(editor)).toContainText("Zum Beispiel morgens um acht.");
  const picture = { name: "schalter.png", mimeType: "image/png", buffer: await pixels(1200, 800) };
  await editor.getByLabel("Bilddatei").setInputFiles(picture);
  await editor.getByLabel("Alternativtext").fill("Ein erleuchteter Schalter");
  await press(editor, "Bild hochladen");
  await said(editor, "Das Bild ist gespeichert.");
  await editor.getByRole("checkbox", { name: /gibt die Endfassung frei/ }).check();
  await press(editor, "Annehmen");
  await said(editor, "Angenommen.");
  await guest.goto(new URL(linkIn(await awaitedMail(email, /Endfassung/, dataFolder))).pathname);
  await press(guest, "Endfassung freigeben");
  await said(guest, "Die Endfassung ist freigegeben.");
}

const planOf = (editor: Page) => editor.locator("form").filter({ has: editor.getByRole("heading", { name: "Veröffentlichen" }) });

async function isFixed({ editor, desk }: Life): Promise<void> {
  await editor.goto(desk);
  await editor.getByRole("link", { name: "Zeitplan" }).click();
  await planOf(editor).getByLabel("Wann?").fill(aMinuteAhead().reading);
  await planOf(editor).getByRole("button", { name: "Planen" }).click();
  const refusal = planOf(editor).getByRole("alert");
  await expect(refusal).toContainText("Bei einem Bild fehlt, von wem es ist.");
  await expect(refusal).toContainText("Bei einem Bild fehlt, unter welcher Lizenz es gezeigt wird.");
  await refusal.getByRole("link", { name: /von wem es ist/ }).click();
  await editor.getByLabel("Bildnachweis").fill("Foto: Mara Ellwanger");
  await editor.getByLabel("Lizenz").fill("eigenes Foto");
  await press(editor, "Angaben speichern");
  await said(editor, "Das Bild ist gespeichert.");
}

/** The next full minute that leaves somebody the time to fill in a form, and how its clock reads in Berlin. */
function aMinuteAhead(): { at: number; reading: string } {
  const at = Math.ceil((Date.now() + 8_000) / 60_000) * 60_000;
  const parts = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: "Europe/Berlin" }).format(at);
  return { at, reading: parts.replace(" ", "T") };
}

async function appears({ editor, reader, email, dataFolder, desk, title }: Life): Promise<string> {
  await editor.goto(`${desk}/zeitplan`);
  const { at, reading } = aMinuteAhead();
  await planOf(editor).getByLabel("Wann?").fill(reading);
  await planOf(editor).getByRole("button", { name: "Planen" }).click();
  await said(editor, "Geplant.");
  const isThere = async (path: string) => (await (await reader.request.get(path)).text()).includes(title);
  const places = ["/", "/feed.xml", "/gastbeitraege"];
  while (Date.now() < at - 500) {
    for (const path of places) expect([path, await isThere(path)]).toEqual([path, false]);
    await reader.waitForTimeout(Math.min(5_000, Math.max(0, at - 500 - Date.now())));
  }
  // How soon is measured by promises/plans.test.ts, away from what else goes on here.
  for (const path of places) await expect.poll(() => isThere(path), { timeout: 10_000, message: path }).toBe(true);
  await editor.reload();
  await expect(editor.getByText(/seit .* öffentlich, \d Seiten erneuert/)).toBeVisible();

  await reader.goto(linkIn(await awaitedMail(email, /Veröffentlicht/, dataFolder)));
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(reader.getByText("Es klingelt, und jemand hebt ab. Danach ist Stille. Zum Beispiel morgens um acht.")).toBeVisible();
  await expect(reader.getByText("Eigene Interessen am Thema: Ich berate das Amt.")).toBeVisible();
  await expect(reader.getByText("Ada Brinkmann hört von Berufs wegen zu.")).toBeVisible();
  await expect(reader.getByText("Foto: Mara Ellwanger")).toBeVisible();
  return new URL(reader.url()).pathname;
}

async function isCorrected({ editor, reader, desk }: Life, page: string): Promise<void> {
  await editor.goto(desk);
  await editor.getByLabel("Vorspann").fill("Vier Monate an der Leitung.");
  await editor.getByLabel("Was wurde berichtigt?").fill("Es waren vier Monate, nicht drei.");
  await press(editor, "Änderung veröffentlichen");
  await said(editor, "Die Änderung steht auf der Seite.");
  await reader.goto(page);
  await expect(reader.getByText("Vier Monate an der Leitung.")).toBeVisible();
  await expect(reader.getByText("Es waren vier Monate, nicht drei.")).toBeVisible();
}

async function isTakenDown({ editor, reader, title }: Life, page: string): Promise<void> {
  const picture = (await reader.locator("article img, main img").first().getAttribute("src")) ?? "";
  const person = (await reader.getByRole("link", { name: "Ada Brinkmann" }).first().getAttribute("href")) ?? "";
  expect((await reader.request.get(picture)).status()).toBe(200);
  await editor.getByLabel("Nachricht dazu").last().fill("Das Amt hat widersprochen.");
  await press(editor, "Vom Netz nehmen");
  await said(editor, "Der Beitrag ist nirgends mehr zu sehen.");
  const pressed = Date.now();
  expect((await reader.request.get(page)).status()).toBe(410);
  for (const path of ["/", "/feed.xml", "/sitemap.xml", "/gastbeitraege", person]) {
    const text = await (await reader.request.get(path)).text();
    expect([path, text.includes(title) || text.includes(page)]).toEqual([path, false]);
  }
  expect((await reader.request.get(picture)).status()).not.toBe(200);
  expect(Date.now() - pressed).toBeLessThan(2_000);
}

async function aMachine({ browser, address }: Life, viewport: { width: number; height: number }): Promise<Page> {
  return (await browser.newContext({ baseURL: address, viewport })).newPage();
}
