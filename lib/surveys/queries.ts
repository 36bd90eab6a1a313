// What readers can see of surveys: nothing of one that is not public, no answer of a single person, and no text that somebody typed.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import type { Locale } from "#prisma/generated/enums";
import { db } from "../db.ts";
import { idPattern } from "../id.ts";
import { keptAnswer } from "../page-cache/answers.ts";
import { tokenPattern } from "../secrets.ts";
import type { Labelled } from "../stories/labels.ts";
import { published } from "../stories/published.ts";
import { askedColumns } from "./columns.ts";
import type { Question, Results, Survey, Tally } from "./survey.ts";
import { voteReceipt } from "./voting/token.ts";

export const surveyColumns = {
  ...askedColumns,
  storyId: true,
  story: { select: { locale: true, slug: true, title: true, form: true, label: true, aiDisclosure: true, publishedAt: true } },
} as const satisfies Prisma.SurveySelect;

type Row = Omit<Survey, keyof Labelled | "slug" | "title" | "publishedAt" | "questions"> & {
  questions: Question[];
  story: Pick<Survey, keyof Labelled | "slug" | "title"> & { publishedAt: Date | null };
};

/** A survey that is not public yet is shown as if it were published now. */
export const surveyOf = ({ story, ...row }: Row): Survey => ({ ...row, ...story, publishedAt: story.publishedAt ?? new Date() });

/** Those of these surveys that are public, by the ids of their stories. */
export async function publicSurveys(ids: readonly string[]): Promise<Map<string, Survey>> {
  if (ids.length === 0) return new Map();
  const where = { storyId: { in: [...ids] }, story: published() };
  const rows = await db.survey.findMany({ where, select: surveyColumns });
  return new Map(rows.map((row) => [row.storyId, surveyOf(row)]));
}

/** A public survey, by whatever was posted as its id. */
export const findPublicSurvey = async (id: string): Promise<Survey | undefined> => (idPattern.test(id) ? publicSurvey(id) : undefined);

/** Eight who vote at once ask for the same one; whether it is open the database decides with the vote. */
const publicSurvey = keptAnswer(async (id: string): Promise<Survey | undefined> => (await publicSurveys([id])).get(id), {
  key: (id) => id,
  tags: (_, id) => [`story:${id}`],
});

/** A survey in any state: for previews and the desk, which have asked who may see it. */
export async function findSurveyToShow(storyId: string): Promise<Survey | undefined> {
  const row = await db.survey.findUnique({ where: { storyId }, select: surveyColumns });
  return row ? surveyOf(row) : undefined;
}

/** The survey at an address, while it is public. */
export async function findSurveyAt(locale: Locale, slug: string): Promise<Survey | undefined> {
  const row = await db.survey.findFirst({ where: { story: { ...published(), locale, slug } }, select: surveyColumns });
  return row ? surveyOf(row) : undefined;
}

const counted = z.array(z.object({ question: z.string(), value: z.string(), count: z.coerce.number().int() }));
const answeredBy = z.array(z.object({ question: z.string(), count: z.coerce.number().int() }));

/** What was answered, counted from the votes themselves: no counter can differ from them. */
export async function resultsOf(surveyId: string): Promise<Results> {
  const votes = Prisma.sql`survey_answers a JOIN survey_votes v ON v.id = a.vote_id WHERE v.survey_id = ${surveyId} AND v.state = 'counted'`;
  const [participants, values, answered] = await Promise.all([
    db.surveyVote.count({ where: { surveyId, state: "counted" } }),
    db.$queryRaw`
      SELECT a.question_id AS question, coalesce(a.option_id, a.number::text) AS value, count(*) AS count
      FROM ${votes} AND a.kind <> 'text' GROUP BY 1, 2`,
    db.$queryRaw`SELECT a.question_id AS question, count(DISTINCT a.vote_id) AS count FROM ${votes} GROUP BY 1`,
  ]);
  const rows = counted.parse(values);
  const tallies = answeredBy.parse(answered).map(({ question, count }): [string, Tally] => {
    const counts = new Map(rows.filter((row) => row.question === question).map((row) => [row.value, row.count]));
    return [question, { questionId: question, answered: count, counts }];
  });
  return { participants, tallies: new Map(tallies) };
}

/** A vote by the key of its private page, with its survey. */
export async function findOwnVote(key: string) {
  if (!tokenPattern.test(key)) return null;
  const vote = await db.surveyVote.findUnique({
    where: { receiptDigest: voteReceipt(key) },
    select: {
      state: true,
      at: true,
      survey: { select: { ...surveyColumns, story: { select: { ...surveyColumns.story.select, state: true } } } },
    },
  });
  if (vote?.survey.story.state !== "published") return null;
  return { state: vote.state, at: vote.at, survey: surveyOf(vote.survey) };
}
