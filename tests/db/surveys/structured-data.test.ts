import { expect, test } from "vitest";
import { findPublishedStory } from "#lib/stories/queries";
import { surveyData } from "#lib/surveys/structured-data";
import type { Survey } from "#lib/surveys/survey";
import { asScript, structuredIn } from "#tests/support/structured-data";
import { aSurvey, everyKind } from "#tests/support/surveys";

async function toldOf(survey: Survey, now = new Date()) {
  const story = await findPublishedStory("survey", survey.locale, survey.slug);
  if (!story) throw new Error("It is public");
  return structuredIn(asScript(surveyData(story, survey, {}, now)));
}

test("machines are told that a survey asks; when its results stand on the page, that they are data and stand for nobody else", async () => {
  const survey = await aSurvey({ questions: everyKind });
  const types = async (now?: Date) => (await toldOf(survey, now)).map((said) => said["@type"]);
  expect(await types()).toEqual(["Article", "BreadcrumbList"]);
  const over = new Date(Date.now() + 8 * 86_400_000);
  expect(await types(over)).toEqual(["Article", "BreadcrumbList", "Dataset"]);
  const data = (await toldOf(survey, over)).find((said) => said["@type"] === "Dataset");
  expect(data).toMatchObject({ description: expect.stringContaining("Nicht repräsentativ"), measurementTechnique: survey.method });
  expect(data?.variableMeasured).toEqual(everyKind.slice(0, 4).map(([, text]) => text));
});

test("what readers never see of a survey machines are not told either", async () => {
  const survey = await aSurvey({ results: "never" });
  expect((await toldOf(survey, new Date(Date.now() + 8 * 86_400_000))).map((said) => said["@type"])).toEqual(["Article", "BreadcrumbList"]);
});
