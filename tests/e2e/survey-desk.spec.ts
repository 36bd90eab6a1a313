import { pathTo } from "#lib/addresses";
import { castVote } from "#lib/surveys/commands";
import { voterOf } from "#lib/surveys/voting/token";
import { aClient } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";
import { anyAnswer, aSurvey } from "#tests/support/surveys";

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
