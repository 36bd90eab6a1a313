// The rows of a survey as it is asked, to be written down and put back.
import type { Transaction } from "../../db.ts";
import type { SurveyRow } from "../../steps/surveys.ts";
import { askedColumns } from "../columns.ts";

export const surveyNow = (tx: Transaction, storyId: string): Promise<SurveyRow> =>
  tx.survey.findUniqueOrThrow({ where: { storyId }, select: askedColumns });

export const writeSettings = (tx: Transaction, storyId: string, { questions: _, ...settings }: SurveyRow) =>
  tx.survey.update({ where: { storyId }, data: settings, select: { storyId: true } });

/** Writes what is asked, in this order. Once there are votes the database refuses it. */
export async function writeQuestions(tx: Transaction, storyId: string, { questions }: SurveyRow): Promise<void> {
  await tx.surveyQuestion.deleteMany({ where: { surveyId: storyId } });
  await tx.surveyQuestion.createMany({
    data: questions.map(({ options: _, ...question }, position) => ({ ...question, surveyId: storyId, position })),
  });
  await tx.surveyOption.createMany({
    data: questions.flatMap(({ id, options }) => options.map((option, position) => ({ ...option, questionId: id, position }))),
  });
}
