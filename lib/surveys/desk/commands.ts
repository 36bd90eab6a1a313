// Makes and changes a survey. What was asked stays after the first vote: asked here, refused by the database.
import { isDeepStrictEqual } from "node:util";
import type { Writer } from "../../accounts/guard.ts";
import { moved } from "../../front/front.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import { momentsOf } from "../../plans/zone.ts";
import { timeZone } from "../../site/time-zone/queries.ts";
import { keepStep } from "../../steps/commands.ts";
import type { SurveyRow } from "../../steps/surveys.ts";
import { hasAppeared, mayChangeStory } from "../../writing/rights.ts";
import { storyInShort } from "../../writing/story.ts";
import { surveyNow, writeQuestions, writeSettings } from "../rows/commands.ts";
import { phaseOf } from "../survey.ts";
import type { QuestionFields, SettingsFields } from "./schema.ts";

/** Why something was not saved. "period": it ends before it begins; "incomplete": what is public says when it ends, for whom and how. */
export type Refused = "not-allowed" | "not-found" | "has-votes" | "full" | "period" | "incomplete" | "over" | "needs-question" | "moved-on";
export type Saved = "saved" | Refused;

const most = 30;

/** When it runs, who sees results, for whom and how. A survey that has closed with votes stays closed: by then nobody knows who has voted. */
export async function saveSettings(id: string, { opensAt, closesAt, ...rest }: SettingsFields, by: Writer): Promise<Saved> {
  const zone = await timeZone();
  const [opens, closes] = [momentOf(opensAt, zone), momentOf(closesAt, zone)];
  if (opens === undefined || closes === undefined || (opens && closes && closes <= opens)) return "period";
  return inSurvey(id, by, async (survey) => ({ ...survey, ...rest, opensAt: opens, closesAt: closes }));
}

/** Null: none was given; undefined: no such time. */
function momentOf(reading: string, zone: string): Date | null | undefined {
  return reading === "" ? null : momentsOf(reading, zone)[0];
}

/** Changes a question, or asks a new one. */
export const saveQuestion = (id: string, questionId: string | null, { options, ...fields }: QuestionFields, by: Writer) =>
  asking(id, by, (questions) => {
    const offered = options.map((text) => ({ id: newId(), text }));
    if (questionId === null) return questions.length >= most ? "full" : [...questions, { id: newId(), ...fields, options: offered }];
    if (!questions.some((question) => question.id === questionId)) return "not-found";
    return questions.map((question) => (question.id === questionId ? { ...question, ...fields, options: offered } : question));
  });

export const removeQuestion = (id: string, questionId: string, by: Writer) =>
  asking(id, by, (questions) => {
    const left = questions.filter((question) => question.id !== questionId);
    return left.length === questions.length ? "not-found" : left;
  });

export const moveQuestion = (id: string, questionId: string, to: -1 | 1, by: Writer) =>
  asking(id, by, (questions) => {
    const question = questions.find((each) => each.id === questionId);
    return question ? moved(questions, question, to) : "not-found";
  });

/** Puts it back to how it stood, if it still stands as `after` says. */
export const putSurveyBack = (id: string, after: SurveyRow, before: SurveyRow, by: Writer) =>
  inSurvey(id, by, async (survey) => (isDeepStrictEqual(survey, after) ? before : "moved-on"));

type Questions = SurveyRow["questions"];

const asking = (id: string, by: Writer, next: (questions: Questions) => Questions | Refused) =>
  inSurvey(id, by, async (survey) => {
    const questions = next(survey.questions);
    return typeof questions === "string" ? questions : { ...survey, questions };
  });

/** Asks for the right, lets one change of a survey follow the other, and keeps what stood before. */
async function inSurvey(id: string, by: Writer, next: (survey: SurveyRow) => Promise<SurveyRow | Refused>): Promise<Saved> {
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id, kind: "survey" }, select: { ...storyInShort, title: true } });
    if (!story) return "not-found";
    if (!mayChangeStory(by, story)) return "not-allowed";
    await tx.$executeRaw`SELECT FROM surveys WHERE story_id = ${id} FOR UPDATE`;
    const before = await surveyNow(tx, id);
    const voted = (await tx.surveyVote.count({ where: { surveyId: id }, take: 1 })) > 0;
    const after = await next(before);
    if (typeof after === "string") return after;
    const refused = refusalOf(before, after, { voted, isPublic: hasAppeared(story) });
    if (refused) return refused;
    if (isDeepStrictEqual(before, after)) return "saved";
    await writeSettings(tx, id, after);
    if (!isDeepStrictEqual(before.questions, after.questions)) await writeQuestions(tx, id, after);
    await keepStep(tx, { kind: "survey", before, after, story: id, title: story.title }, by);
    if (story.state === "published") forget(`story:${id}`);
    return "saved";
  });
}

type Standing = { voted: boolean; isPublic: boolean };

function refusalOf(before: SurveyRow, after: SurveyRow, { voted, isPublic }: Standing): Refused | undefined {
  if (voted && !isDeepStrictEqual(before.questions, after.questions)) return "has-votes";
  if (isPublic && after.questions.length === 0) return "needs-question";
  if (isPublic && (!after.closesAt || after.client === "" || after.method === "")) return "incomplete";
  const isOver = voted && phaseOf(before, new Date()) === "closed";
  return isOver && after.closesAt?.getTime() !== before.closesAt?.getTime() ? "over" : undefined;
}
