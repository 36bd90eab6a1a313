import { pathTo } from "#lib/addresses";
import { castVote } from "#lib/surveys/commands";
import { voterOf } from "#lib/surveys/voting/token";
import { aClient } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";
import { anyAnswer, aSurvey, everyKind } from "#tests/support/surveys";

test.use({ javaScriptEnabled: false });

test("an editor begins a survey, asks a question and sees what was answered, without script", async ({ browser, portal: { address } }) => {
  const { page } = await signedIn(browser, address, "editor");
  await page.goto(pathTo("newStory", "de"));
  await page.getByRole("button", { name: /Umfrage/ }).click();
  await page.getByRole("link", { name: "Fragen und Ergebnis" }).click();
  await page.getByLabel("Frage", { exact: true }).fill("Wie lange warten Sie?");
  await page.getByLabel("Antworten zur Auswahl").fill("Kurz\nLang");
  await page.getByRole("button", { name: "Frage anlegen" }).click();
  await expect(page.getByRole("status")).toHaveText("Die Frage ist gespeichert.");
  await expect(page.getByLabel("Antworten zur Auswahl").first()).toHaveValue("Kurz\nLang");

  const survey = await aSurvey();
  await castVote(survey, anyAnswer(survey), voterOf(new Headers(), ""), aClient());
  await page.goto(pathTo("deskSurvey", "de", { id: survey.storyId }));
  await expect(page.getByText("was gefragt wurde, bleibt", { exact: false })).toBeVisible();
  await expect(page.getByRole("img", { name: /Balken zur Frage/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Frage anlegen" })).toHaveCount(0);
});

test("what was typed about a survey stays when it is refused, with what is wrong beside its field", async ({
  browser,
  portal: { address },
}) => {
  const { page } = await signedIn(browser, address, "editor");
  const survey = await aSurvey();
  await page.goto(pathTo("deskSurvey", "de", { id: survey.storyId }));
  const said = (label: string) => page.getByLabel(label, { exact: true });
  await said("Auftraggeber").fill("Haus am Markt");
  await said("Methode").fill("");
  await page.getByRole("button", { name: "Speichern" }).first().click();
  await expect(page.getByRole("alert")).toHaveText(/Eine öffentliche Umfrage sagt, wann sie endet/);
  await expect(said("Methode")).toHaveAccessibleDescription(/wie gefragt wird/);
  await expect(said("Auftraggeber")).toHaveValue("Haus am Markt");

  await said("Methode").fill("Offen.");
  await said("Öffnet").fill("2030-05-02T12:00");
  await said("Endet").fill("2030-05-01T12:00");
  await page.getByRole("button", { name: "Speichern" }).first().click();
  await expect(said("Endet")).toHaveAccessibleDescription(/nach dem Anfang/);
  await expect(said("Endet")).toHaveValue("2030-05-01T12:00");

  const added = page.getByRole("button", { name: "Frage anlegen" });
  await page.getByLabel("Frage", { exact: true }).last().fill("Und jetzt?");
  await page.getByLabel("Antworten zur Auswahl").last().fill("Nur eine");
  await page.getByLabel("muss beantwortet werden").last().uncheck();
  await added.click();
  await expect(page.getByLabel("Antworten zur Auswahl").last()).toHaveAccessibleDescription(/zwei bis dreißig verschiedene Antworten/);
  await expect(page.getByLabel("Antworten zur Auswahl").last()).toHaveValue("Nur eine");
  await expect(page.getByLabel("Frage", { exact: true }).last()).toHaveValue("Und jetzt?");
  await expect(page.getByLabel("muss beantwortet werden").last()).not.toBeChecked();
  // A vote that came meanwhile refuses the question, and it is still there to be copied.
  await castVote(survey, anyAnswer(survey), voterOf(new Headers(), ""), aClient());
  await page.getByLabel("Antworten zur Auswahl").last().fill("Eine\nNoch eine");
  await added.click();
  await expect(page.getByRole("alert")).toHaveText("Nach der ersten Stimme lässt sich keine Frage mehr ändern.");
});

test("the preview of a survey shows what it asks", async ({ browser, portal: { address } }) => {
  const { page } = await signedIn(browser, address, "editor");
  const { storyId: id } = await aSurvey({ state: "draft", questions: everyKind });
  await page.goto(pathTo("preview", "de", { id }));
  for (const [, text] of everyKind) await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByText("Am selben Tag").first()).toBeVisible();
});
