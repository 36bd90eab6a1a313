// Surveys as a page shows them at this moment. The page is stale when one of them opens or closes.
import { expiresAt, madeOf } from "../page-cache/tags.ts";
import { formHtml } from "./html/form.ts";
import { resultsHtml } from "./html/results.ts";
import { embeddedHtml, surveyHtml } from "./html/survey.ts";
import { findPublicSurvey, findSurveyToShow, publicSurveys, resultsOf } from "./queries.ts";
import { nextTurn, type Results, type Survey, showsResults } from "./survey.ts";

/** The survey of a page of its own; nothing when it is not public. */
export async function shownSurvey(storyId: string, now = new Date()): Promise<string> {
  madeOf(`story:${storyId}`);
  const survey = await findPublicSurvey(storyId);
  return survey ? surveyHtml(survey, await publicResults(survey, now), now) : "";
}

/** The form of a survey that is not public, for whoever may see it: what it posts is refused. */
export async function previewedSurvey(storyId: string): Promise<string> {
  const survey = await findSurveyToShow(storyId);
  return survey ? formHtml(survey) : "";
}

/** Surveys inside a text. One that stands there twice has its form once: a second one would answer to the same names. */
export async function shownSurveys(ids: readonly string[], now = new Date()): Promise<(id: string) => string> {
  madeOf(...ids.map((id) => `story:${id}` as const));
  const surveys = await publicSurveys(ids);
  const written = new Map(
    await Promise.all([...surveys].map(async ([id, survey]) => [id, embeddedHtml(survey, await publicResults(survey, now), now)] as const)),
  );
  return (id) => {
    const html = written.get(id) ?? "";
    written.delete(id);
    return html;
  };
}

/** What came out of these surveys, by the ids of their stories, where everybody may see it. */
export async function shownResults(ids: readonly string[], now = new Date()): Promise<Map<string, string>> {
  madeOf(...ids.map((id) => `story:${id}` as const));
  const written = [...(await publicSurveys(ids))].map(async ([id, survey]) => {
    const results = await publicResults(survey, now);
    return results ? ([id, resultsHtml(survey, results, now)] as const) : undefined;
  });
  return new Map((await Promise.all(written)).filter((result) => result !== undefined));
}

async function publicResults(survey: Survey, now: Date): Promise<Results | undefined> {
  const turn = nextTurn(survey, now);
  if (turn) expiresAt(turn);
  return showsResults(survey, "everybody", now) ? resultsOf(survey.storyId) : undefined;
}
