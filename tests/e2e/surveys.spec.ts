import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { storyDocument } from "#lib/documents/document";
import { renderDocument } from "#lib/documents/html/render";
import { resultsOf } from "#lib/surveys/queries";
import { fieldOf } from "#lib/surveys/voting/ballot";
import { aStory } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { aSurvey, everyKind, questionAt } from "#tests/support/surveys";

test.use({ javaScriptEnabled: false });

const placeOf = (survey: { locale: "de" | "en"; slug: string }) => addressOf({ kind: "survey", ...survey });

test("somebody votes without script, sees the results, and counts once", async ({ page }) => {
  const survey = await aSurvey({ questions: everyKind });
  await page.goto(placeOf(survey));
  await expect(page.getByText("Balken zur Frage")).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
  await page.getByLabel("Am selben Tag").first().check();
  await page.getByRole("group", { name: "Ich warte gern." }).getByLabel("4", { exact: true }).check();
  await page.getByLabel("Was noch?").fill("Der Rückruf kam am selben Tag, danke dafür.");
  await page.getByRole("button", { name: "Abstimmen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Danke für Ihre Stimme");
  await expect(page.getByRole("img", { name: /Wie schnell soll jemand antworten/ })).toBeVisible();
  for (const said of ["Teilnehmende", "Zeitraum", "Auftraggeber", "Nicht repräsentativ"])
    await expect(page.getByText(said).first()).toBeVisible();
  await expect(page.getByText("Der Rückruf kam am selben Tag")).toHaveCount(0);
  const [cookie, ...others] = await page.context().cookies();
  expect([cookie?.httpOnly, cookie?.sameSite, others.length]).toEqual([true, "Lax", 0]);
  const own = page.url();

  await page.goto(placeOf(survey));
  await page.getByLabel("Sofort").first().check();
  await page.getByRole("button", { name: "Abstimmen" }).click();
  await expect(page.getByRole("status")).toContainText("Sie haben schon abgestimmt");
  expect(page.url()).toContain(own);
  await page.context().clearCookies();
  await page.goto(placeOf(survey));
  await page.getByLabel("Sofort").first().check();
  await page.getByRole("button", { name: "Abstimmen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Diese Stimme zählt nicht");
  const { participants, tallies } = await resultsOf(survey.storyId);
  expect([participants, tallies.get(questionAt(survey).id)?.answered]).toEqual([1, 1]);
});

test("a vote in which an answer is missing comes back with everything that was filled in", async ({ page }) => {
  const survey = await aSurvey({ questions: everyKind });
  await page.goto(placeOf(survey));
  await page.getByRole("group", { name: "Was hilft beim Warten?" }).getByLabel("Sofort").check();
  await page.getByLabel("Was noch?").fill("Mehr Ruhe.");
  await page.getByRole("button", { name: "Abstimmen" }).click();
  await expect(page.getByRole("alert")).toContainText("Wie schnell soll jemand antworten? Hier fehlt eine Antwort.");
  await expect(page.getByLabel("Was noch?")).toHaveValue("Mehr Ruhe.");
  await expect(page.getByRole("group", { name: "Was hilft beim Warten?" }).getByLabel("Sofort")).toBeChecked();
  await page.getByRole("group", { name: "Wie schnell" }).getByLabel("Sofort").check();
  await page.getByRole("button", { name: "Abstimmen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Danke für Ihre Stimme");
});

test("200 votes from one client count once", async ({ portal: { address } }) => {
  const survey = await aSurvey();
  const question = questionAt(survey);
  const body = new URLSearchParams({ survey: survey.storyId, [fieldOf(question)]: question.options[0]?.id ?? "" });
  const headers = { origin: address, "sec-fetch-site": "same-origin", "x-forwarded-for": "203.0.113.77", "user-agent": "Flut" };
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => fetch(address + pathTo("postVote", "de"), { method: "POST", headers, body, redirect: "manual" })),
  );
  expect(answers.filter(({ headers }) => headers.get("location")?.startsWith("/meine-stimme/"))).toHaveLength(1);
  expect((await resultsOf(survey.storyId)).participants).toBe(1);
});

test("an answer that is not offered, a foreign survey and a late vote get a clear answer and count nothing", async ({
  portal: { address },
}) => {
  const [survey, closed] = [await aSurvey(), await aSurvey({ closesAt: new Date(Date.now() - 1000) })];
  const post = async (fields: Record<string, string>) => {
    const headers = { origin: address, "sec-fetch-site": "same-origin" };
    const init = { method: "POST", headers, body: new URLSearchParams(fields), redirect: "manual" as const };
    return fetch(address + pathTo("postVote", "de"), init);
  };
  const wrong = await post({ survey: survey.storyId, [fieldOf(questionAt(survey))]: questionAt(closed).options[0]?.id ?? "" });
  expect(wrong.headers.get("location")).toContain("/stimmen/formular/");
  expect(await (await fetch(address + wrong.headers.get("location"))).text()).toContain("Diese Antwort steht nicht zur Wahl.");
  const late = await post({ survey: closed.storyId, [fieldOf(questionAt(closed))]: questionAt(closed).options[0]?.id ?? "" });
  expect(await (await fetch(address + late.headers.get("location"))).text()).toContain("Die Umfrage ist nicht geöffnet.");
  expect((await post({ survey: "0000000000000000" })).status).toBe(400);
  expect(await db.surveyVote.count({ where: { surveyId: { in: [survey.storyId, closed.storyId] } } })).toBe(0);
});

test("a survey stands inside an article, and its page turns by itself when it closes", async ({ page }) => {
  const survey = await aSurvey({ closesAt: new Date(Date.now() + 6_000) });
  const article = await aStory();
  const body = storyDocument.parse({ version: 1, type: "doc", content: [{ type: "survey", attrs: { storyId: survey.storyId } }] });
  await db.story.update({ where: { id: article.id }, data: { body, bodyHtml: renderDocument(body, "de").html }, select: { id: true } });
  await page.goto(addressOf(article));
  await expect(page.getByRole("region", { name: `Umfrage: ${survey.title}` }).getByRole("button", { name: "Abstimmen" })).toBeVisible();
  await page.getByLabel("Sofort").check();
  await page.getByRole("button", { name: "Abstimmen" }).click();
  await expect(async () => {
    await page.goto(addressOf(article));
    await expect(page.getByText("Nicht repräsentativ")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole("button", { name: "Abstimmen" })).toHaveCount(0);
});

test("results that are never published are not on any page", async ({ page }) => {
  const survey = await aSurvey({ results: "never", closesAt: new Date(Date.now() - 1000) });
  await page.goto(placeOf(survey));
  await expect(page.getByText("Das Ergebnis wird nicht veröffentlicht.")).toBeVisible();
  await expect(page.getByText("Teilnehmende")).toHaveCount(0);
});
