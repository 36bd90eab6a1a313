// The desk and the search by keyboard alone: no pointer is touched, the focus is always to be seen and is never lost after something was done.
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { editorOf } from "#tests/support/desk-writing";
import { aPerson, aStory, aTopic } from "#tests/support/factories";
import { aFilmStory, captions, filmFile } from "#tests/support/films";
import { chooseFile, chooseIn, isDone, press, tabTo, typeInto } from "#tests/support/keyboard";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";
import { aStudy } from "#tests/support/studies";
import { aSurvey } from "#tests/support/surveys";
import { aTalk } from "#tests/support/talks";

/** An editor with script, on a page that has come to life. */
async function anEditorAt(browser: Parameters<typeof signedIn>[0], address: string, path: string) {
  const { page } = await signedIn(browser, address, "editor", { script: true });
  page.on("filechooser", () => undefined); // from the start: no window of the system opens
  await page.goto(path, { waitUntil: "networkidle" });
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  return { page, button };
}

test.describe.configure({ timeout: 120_000 });

test("film: uploaded, given captions, chapters, speakers and an agreement", async ({ browser, portal: { address } }) => {
  const person = await aPerson({ name: "Wilhelmine Quandt" });
  const { id } = await aFilmStory();
  const { page, button } = await anEditorAt(browser, address, pathTo("deskFilm", "de", { id }));
  await chooseFile(page, page.getByLabel("Videodatei"), filmFile("index-last.mp4"));
  await press(page, button("Video hochladen"));
  await expect(page).toHaveURL(/erledigt=uploaded/);
  await isDone(page, "Das Video ist angekommen.");
  const content = captions(["00:00:00.000", "00:00:01.000", "<v Nele Akyol>Wie lang ist eine Minute?"]);
  await chooseFile(page, page.getByLabel("Datei (.vtt)"), { name: "a.vtt", mimeType: "text/vtt", buffer: content });
  await press(page, button("Untertitel speichern"));
  await isDone(page, "Die Untertitel sind gespeichert.");
  await chooseIn(page, page.getByLabel("„Nele Akyol“ ist"), person.name);
  await press(page, button("Zuordnung speichern"));
  await isDone(page, "Die Sprecherinnen und Sprecher sind gespeichert.");
  await typeInto(page, page.getByLabel("Eines je Zeile"), "keine Zeit");
  await press(page, button("Kapitel speichern"));
  await isDone(page, "Zeile 1: Jede Zeile braucht eine Zeit und einen Titel");
  await typeInto(page, page.getByLabel("Eines je Zeile"), "0:00 Die Minute");
  await press(page, button("Kapitel speichern"));
  await isDone(page, "Die Kapitel sind gespeichert.");
  await typeInto(page, page.getByLabel("Wer hat wann und wie zugestimmt?"), "Per Mail.");
  await press(page, button("Einverständnis festhalten"));
  await isDone(page, "Das Einverständnis ist festgehalten.");
  await press(page, button("Untertitel entfernen: English"));
  await isDone(page, "Die Untertitel sind entfernt.");
  await press(page, button(/^Rückgängig machen/));
  await isDone(page, /^Rückgängig gemacht/);
});

test("talk: turns written, somebody let in, put first, approved and taken out", async ({ browser, portal: { address } }) => {
  const [person, { id }] = [await aPerson({ name: "Xaver Zurbriggen" }), await aTalk({ state: "draft", approved: false })];
  const { page, button } = await anEditorAt(browser, address, pathTo("deskStory", "de", { id }));
  await tabTo(page, editorOf(page));
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("F: Und wenn nicht?");
  await page.keyboard.press("Alt+F10");
  await expect(page.getByLabel("Absatz gestalten")).toBeFocused();
  await expect(page.getByLabel("Absatz gestalten").locator("option:checked")).toHaveText("Frage");
  const name = button("Angaben ändern");
  for (let tools = 0; tools < 20 && !(await name.evaluate((tool) => tool === document.activeElement)); tools++)
    await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await typeInto(page, page.getByRole("dialog").getByRole("combobox"), "Redaktion");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await isDone(page, "Und wenn nicht?");

  await page.goto(pathTo("deskTalk", "de", { id }), { waitUntil: "networkidle" });
  await chooseIn(page, page.getByLabel("Person oder Organisation"), person.name);
  await press(page, button("Aufnehmen"));
  await isDone(page, "Aufgenommen.");
  await press(page, button(`Nach vorn: ${person.name}`));
  await isDone(page, "Steht jetzt weiter vorn.");
  await press(page, page.getByText("Freigabe von Birte Kolbow festhalten"));
  await tabTo(page, page.getByLabel("Freigegeben am").first());
  await page.keyboard.type("11112025"); // the same day first or month first
  await typeInto(page, page.getByLabel("Wie", { exact: true }).first(), "per Mail");
  await press(page, button("Freigabe festhalten").first());
  await isDone(page, "Die Freigabe ist festgehalten.");
  await press(page, button(`Herausnehmen: ${person.name}`));
  await isDone(page, "Nicht mehr dabei.");
});

test("study: its record, a finding made, refused, moved and deleted", async ({ browser, portal: { address } }) => {
  const { id } = await aStudy({ state: "draft" });
  const { page, button } = await anEditorAt(browser, address, pathTo("deskStudy", "de", { id }));
  await typeInto(page, page.getByLabel("Institut"), "Haus für Zahlen");
  await typeInto(page, page.getByLabel("Jahr"), "bald");
  await press(page, button("Speichern").first());
  await isDone(page, "Bitte ein Jahr in vier Ziffern.");
  await typeInto(page, page.getByLabel("Jahr"), "2026");
  await press(page, button("Speichern").first());
  await isDone(page, "Die Angaben sind gespeichert.");
  const added = page.locator("form").filter({ has: button("Befund anlegen") });
  await typeInto(page, added.getByLabel("Was gefunden wurde, in einem Satz"), "Zwei von drei");
  await typeInto(page, added.getByLabel("Tabelle", { exact: true }), "Was;Wie viel\nEins;1");
  await press(page, button("Befund anlegen"));
  await isDone(page, "Der Befund ist gespeichert.");
  await press(page, button("Nach oben: Zwei von drei"));
  await isDone(page, "Der Befund steht weiter oben.");
  await press(page, button("Löschen: Zwei von drei"));
  await isDone(page, "Der Befund ist gelöscht.");
});

test("survey: a question made, refused, moved and deleted", async ({ browser, portal: { address } }) => {
  const { storyId: id } = await aSurvey({ state: "draft" });
  const { page, button } = await anEditorAt(browser, address, pathTo("deskSurvey", "de", { id }));
  const added = page.locator("form").filter({ has: button("Frage anlegen") });
  await typeInto(page, added.getByLabel("Frage", { exact: true }), "Und jetzt?");
  await typeInto(page, added.getByLabel("Antworten zur Auswahl"), "Nur eine");
  await press(page, button("Frage anlegen"));
  await isDone(page, /Eine Auswahl braucht zwei bis dreißig/);
  await typeInto(page, added.getByLabel("Antworten zur Auswahl"), "Eine\nNoch eine");
  await press(page, button("Frage anlegen"));
  await isDone(page, "Die Frage ist gespeichert.");
  await press(page, button("Nach oben: Und jetzt?"));
  await isDone(page, "Die Frage steht weiter oben.");
  await press(page, button("Löschen: Und jetzt?"));
  await isDone(page, "Die Frage ist gelöscht.");
});

test("topic: a chapter found, added, moved by its grip and taken out", async ({ browser, portal: { address } }) => {
  const [one, two, three] = [await aStory({ title: "Erstes Stück" }), await aStory({ title: "Zweites Stück" }), await aStory()];
  await db.story.update({ where: { id: three.id }, data: { title: `Drittes ${three.id}` }, select: { id: true } });
  const { id } = await aTopic([one, two], { state: "draft" });
  const { page, button } = await anEditorAt(browser, address, pathTo("deskChapters", "de", { id }));
  await typeInto(page, page.getByLabel("Titel enthält"), three.id);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/suche=/);
  await page.waitForLoadState("networkidle");
  await press(page, button(`hinzufügen: Drittes ${three.id}`));
  await isDone(page, /^Hinzugefügt/);
  await tabTo(page, button("„Erstes Stück“ verschieben"));
  for (const key of ["Space", "ArrowDown", "Space"]) await page.keyboard.press(key);
  await isDone(page, "Die neue Reihenfolge gilt.");
  await press(page, button("entfernen: Erstes Stück"));
  await isDone(page, /ntfernt/);
});

test("front page: a story pinned, put elsewhere, and a part hidden", async ({ browser, portal: { address } }) => {
  const title = `Right on top ${newId()}`;
  await aStory({ locale: "en", title });
  const { page, button } = await anEditorAt(browser, address, pathTo("deskFront", "de", {}, { of: "en" }));
  await press(page, button(`anheften: ${title}`));
  await isDone(page, "Angeheftet.");
  await tabTo(page, button(`„${title}“ verschieben`));
  for (const key of ["Space", "ArrowUp", "Space"]) await page.keyboard.press(key);
  await expect(button(`„${title}“ verschieben`)).toBeFocused();
  await press(page, button(`lösen: ${title}`));
  await isDone(page, /^Gelöst/);
  await press(page, button(/^verbergen: /).first());
  await isDone(page, "Steht nicht mehr auf der Startseite.");
  await press(page, button(/^Rückgängig machen/));
  await isDone(page, /^Rückgängig gemacht/);
});

test("search: asked, narrowed and opened up again", async ({ page }) => {
  await page.goto(pathTo("search", "de", {}, { words: "Telefon" }));
  await press(page, page.locator("summary").filter({ hasText: "Auswahl eingrenzen" }));
  const choices = page.getByRole("navigation", { name: "Auswahl eingrenzen" });
  await press(page, choices.getByRole("link", { name: "Artikel", exact: true }));
  await expect(page).toHaveURL(/art=/);
  await press(page, page.getByRole("link", { name: "Artikel: Auswahl aufheben" }));
  await expect(page).toHaveURL(/\/suche\?q=Telefon$/);
  await typeInto(page, page.getByRole("searchbox", { name: "Wonach suchen Sie?" }), "Kulanz");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=Kulanz$/);
});
