// A survey at the desk: what it asks, and for those who may know, what was answered.
import type { Account } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { readingOf } from "../../plans/zone.ts";
import { timeZone } from "../../site/time-zone/queries.ts";
import { mayChangeStory, mayDo } from "../../writing/rights.ts";
import { resultsOf, surveyColumns, surveyOf } from "../queries.ts";

/** With whose story it is and how far: what rights depend on. */
const columns = { ...surveyColumns, story: { select: { ...surveyColumns.story.select, state: true, createdById: true } } } as const;

/** Free answers that the page shows; the export has the rest. */
const newest = 200;

/** Null when it is no survey, or not the account's to see. */
export async function surveyOnDesk(id: string, account: Account) {
  const row = await db.survey.findUnique({ where: { storyId: id }, select: columns });
  if (!row || !mayDo(account, "read", row.story)) return null;
  const mayEdit = mayChangeStory(account, row.story);
  const maySee = mayDo(account, "results", row.story);
  if (!mayEdit && !maySee) return null;
  const zone = await timeZone();
  return {
    survey: surveyOf(row),
    mayEdit,
    mayJudge: mayDo(account, "judge-votes", row.story),
    frozen: (await db.surveyVote.findFirst({ where: { surveyId: id }, select: { id: true } })) !== null,
    opens: row.opensAt ? readingOf(row.opensAt, zone) : "",
    closes: row.closesAt ? readingOf(row.closesAt, zone) : "",
    zone,
    answers: maySee ? await answersTo(id) : null,
  };
}
export type SurveyOnDesk = NonNullable<Awaited<ReturnType<typeof surveyOnDesk>>>;

async function answersTo(surveyId: string) {
  const select = { voteId: true, questionId: true, text: true, textState: true } as const;
  const [results, flagged, refused, texts] = await Promise.all([
    resultsOf(surveyId),
    db.surveyVote.count({ where: { surveyId, state: "flagged" } }),
    db.surveyVote.count({ where: { surveyId, state: "refused" } }),
    db.surveyAnswer.findMany({ where: { surveyId, kind: "text" }, orderBy: { voteId: "desc" }, take: newest, select }),
  ]);
  return { results, flagged, refused, texts };
}

const mostExported = 100_000;

/** Every vote with its answers, the oldest first: for a spreadsheet. Null as above. */
export async function votesFor(id: string, account: Account) {
  const row = await db.survey.findUnique({ where: { storyId: id }, select: columns });
  if (!row || !mayDo(account, "results", row.story)) return null;
  const votes = await db.surveyVote.findMany({
    where: { surveyId: id },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: mostExported,
    select: {
      at: true,
      state: true,
      answers: {
        orderBy: { place: "asc" },
        select: { questionId: true, number: true, text: true, textState: true, option: { select: { text: true } } },
      },
    },
  });
  return { survey: surveyOf(row), votes };
}
