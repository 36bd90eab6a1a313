// Makes and changes a survey, and decides about flagged votes. What was asked stays after the first vote: asked here, refused by the database.
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { moved } from "../../front/front.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import { momentsOf } from "../../plans/zone.ts";
import { timeZone } from "../../site/time-zone/queries.ts";
import { hasAppeared, mayChangeStory, mayDo } from "../../writing/rights.ts";
import { storyInShort } from "../../writing/story.ts";
import { phaseOf } from "../survey.ts";
import type { QuestionFields, SettingsFields } from "./schema.ts";

/** Saved, or why not. */
export type Saved = "saved" | "not-allowed" | "not-found" | "has-votes" | "full" | "period" | "over" | "needs-question";

const most = 30;

/** When it runs, who sees results, for whom and how. A survey that has closed with votes stays closed: by then nobody knows who has voted. */
export async function saveSettings(id: string, { opensAt, closesAt, ...rest }: SettingsFields, by: Writer): Promise<Saved> {
  const zone = await timeZone();
  const [opens, closes] = [momentOf(opensAt, zone), momentOf(closesAt, zone)];
  if (opens === undefined || closes === undefined || (opens && closes && closes <= opens)) return "period";
  return inSurvey(id, by, async (tx, { survey, isPublic }) => {
    if (isPublic && (!closes || rest.client === "" || rest.method === "")) return "period";
    const isOver = phaseOf(survey, new Date()) === "closed" && survey.voted;
    if (isOver && closes?.getTime() !== survey.closesAt?.getTime()) return "over";
    await tx.survey.update({ where: { storyId: id }, data: { ...rest, opensAt: opens, closesAt: closes }, select: { storyId: true } });
    return "saved";
  });
}

/** Null: none was given; undefined: no such time. */
function momentOf(reading: string, zone: string): Date | null | undefined {
  return reading === "" ? null : momentsOf(reading, zone)[0];
}

/** Changes a question, or asks a new one. */
export const saveQuestion = (id: string, questionId: string | null, { options, ...fields }: QuestionFields, by: Writer) =>
  beforeVotes(id, by, async (tx, ids) => {
    if (questionId !== null && !ids.includes(questionId)) return "not-found";
    if (questionId === null && ids.length >= most) return "full";
    const offered = options.map((text, position) => ({ id: newId(), position, text }));
    if (questionId !== null) {
      await tx.surveyOption.deleteMany({ where: { questionId } });
      await tx.surveyQuestion.update({
        where: { id: questionId },
        data: { ...fields, options: { create: offered } },
        select: { id: true },
      });
      return "saved";
    }
    const data = { ...fields, id: newId(), surveyId: id, position: ids.length, options: { create: offered } };
    await tx.surveyQuestion.create({ data, select: { id: true } });
    return "saved";
  });

export const removeQuestion = (id: string, questionId: string, by: Writer) =>
  beforeVotes(id, by, async (tx, ids, isPublic) => {
    if (!ids.includes(questionId)) return "not-found";
    if (isPublic && ids.length === 1) return "needs-question";
    await tx.surveyQuestion.delete({ where: { id: questionId }, select: { id: true } });
    await putInOrder(
      tx,
      ids.filter((each) => each !== questionId),
    );
    return "saved";
  });

export const moveQuestion = (id: string, questionId: string, by: -1 | 1, writer: Writer) =>
  beforeVotes(id, writer, async (tx, ids) => {
    await putInOrder(tx, moved(ids, questionId, by));
    return "saved";
  });

/** Counts flagged votes, or does not; results that are public already are made anew. */
export async function judgeFlagged(id: string, state: "counted" | "refused", by: Writer): Promise<Saved> {
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id, kind: "survey" }, select: storyInShort });
    if (!story) return "not-found";
    if (!mayDo(by, "judge-votes", story)) return "not-allowed";
    const data = { state, decidedAt: new Date(), decidedById: by.id };
    await tx.surveyVote.updateMany({ where: { surveyId: id, state: "flagged" }, data });
    forget(`story:${id}`);
    return "saved";
  });
}

type Found = { survey: { opensAt: Date | null; closesAt: Date | null; voted: boolean }; questionIds: string[]; isPublic: boolean };

/** Asks for the right, and lets one change of a survey follow the other. */
async function inSurvey(id: string, by: Writer, work: (tx: Transaction, found: Found) => Promise<Saved>): Promise<Saved> {
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id, kind: "survey" }, select: storyInShort });
    if (!story) return "not-found";
    if (!mayChangeStory(by, story)) return "not-allowed";
    const isPublic = hasAppeared(story);
    await tx.$executeRaw`SELECT FROM surveys WHERE story_id = ${id} FOR UPDATE`;
    const select = { opensAt: true, closesAt: true, questions: { orderBy: { position: "asc" }, select: { id: true } } } as const;
    const { questions, ...survey } = await tx.survey.findUniqueOrThrow({ where: { storyId: id }, select });
    const voted = (await tx.surveyVote.count({ where: { surveyId: id }, take: 1 })) > 0;
    const saved = await work(tx, { survey: { ...survey, voted }, questionIds: questions.map((each) => each.id), isPublic });
    if (saved === "saved" && story.state === "published") forget(`story:${id}`);
    return saved;
  });
}

const beforeVotes = (id: string, by: Writer, work: (tx: Transaction, ids: string[], isPublic: boolean) => Promise<Saved>) =>
  inSurvey(id, by, async (tx, { survey, questionIds, isPublic }) => (survey.voted ? "has-votes" : work(tx, questionIds, isPublic)));

async function putInOrder(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE survey_questions q SET position = wanted.place - 1
    FROM unnest(${[...ids]}::text[]) WITH ORDINALITY AS wanted(id, place) WHERE q.id = wanted.id`;
}
