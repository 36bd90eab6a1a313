import { fork } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { z } from "zod";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { castVote, mayTryToVote, mostPerDay, mostTriesPerHour } from "#lib/surveys/commands";
import { findOwnVote, findPublicSurvey, publicSurveys, resultsOf } from "#lib/surveys/queries";
import { fieldOf } from "#lib/surveys/voting/ballot";
import { type Voter, voterOf } from "#lib/surveys/voting/token";
import { aClient } from "#tests/support/factories";
import { answersFor, anyAnswer, aSurvey, besides, questionAt } from "#tests/support/surveys";

const stranger = (): Voter => voterOf(new Headers(), "http://localhost");
const reported = z.object({ received: z.number(), seen: z.number() });

async function voteElsewhere(surveyId: string, votes: number, way: "crowd" | "flood") {
  const child = fork("tests/support/voting-server.ts", [surveyId, String(votes), way], {
    env: process.env,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [message] = await once(child, "message");
  return reported.parse(message);
}

test("votes of two processes at once are counted exactly, none is lost and none counts twice", async () => {
  const survey = await aSurvey();
  const here = Promise.all(
    Array.from({ length: 150 }, () => castVote(survey, anyAnswer(survey), stranger(), aClient({ block: `hier ${newId()}` }))),
  );
  const [first, second] = await Promise.all([
    voteElsewhere(survey.storyId, 150, "crowd"),
    voteElsewhere(survey.storyId, 150, "crowd"),
    here,
  ]);
  expect([first, second]).toEqual([
    { received: 150, seen: 0 },
    { received: 150, seen: 0 },
  ]);
  const { participants, tallies } = await resultsOf(survey.storyId);
  const tally = tallies.get(questionAt(survey).id);
  expect([participants, tally?.answered, [...(tally?.counts.values() ?? [])].reduce((sum, count) => sum + count, 0)]).toEqual([
    450, 450, 450,
  ]);
});

test("200 votes from one client count once, through two processes at once", async () => {
  const survey = await aSurvey();
  const outcomes = await Promise.all([voteElsewhere(survey.storyId, 100, "flood"), voteElsewhere(survey.storyId, 100, "flood")]);
  expect(outcomes.reduce((sum, { received }) => sum + received, 0)).toBe(1);
  expect(outcomes.reduce((sum, { seen }) => sum + seen, 0)).toBe(199);
  expect((await resultsOf(survey.storyId)).participants).toBe(1);
});

test("a browser that brings its token votes once, from wherever, and is shown its own page again", async () => {
  const survey = await aSurvey();
  const voter: Voter = { ...stranger(), known: true };
  const votes = await Promise.all(
    Array.from({ length: 12 }, () => castVote(survey, anyAnswer(survey), voter, aClient({ block: newId() }))),
  );
  expect(votes.filter(({ kind }) => kind === "received")).toHaveLength(1);
  expect(new Set(votes.map((vote) => ("key" in vote ? vote.key : "")))).toHaveProperty("size", 1);
  expect((await resultsOf(survey.storyId)).participants).toBe(1);
});

test("whoever votes without a token and comes back without it is known by network and browser; a neighbour with a token of his own is not", async () => {
  const survey = await aSurvey();
  const client = aClient();
  expect((await castVote(survey, anyAnswer(survey), stranger(), client)).kind).toBe("received");
  expect((await castVote(survey, anyAnswer(survey), stranger(), client)).kind).toBe("seen");
  expect((await castVote(survey, anyAnswer(survey), { ...stranger(), known: true }, client)).kind).toBe("received");
  expect((await castVote(survey, anyAnswer(survey), stranger(), besides(client))).kind).toBe("received");
  // In another survey nothing is known of it.
  const other = await aSurvey();
  expect((await castVote(other, anyAnswer(other), stranger(), client)).kind).toBe("received");
});

test("what comes from one network beyond twenty votes a day is kept and flagged, not counted", async () => {
  const survey = await aSurvey();
  const client = aClient();
  const votes = await Promise.all(
    Array.from({ length: mostPerDay + 5 }, () => castVote(survey, anyAnswer(survey), stranger(), besides(client))),
  );
  expect(votes.every(({ kind }) => kind === "received")).toBe(true);
  expect((await resultsOf(survey.storyId)).participants).toBe(mostPerDay);
  expect(await db.surveyVote.count({ where: { surveyId: survey.storyId, state: "flagged" } })).toBe(5);
});

test("nobody votes before a survey opens, after it closed, or while it is not public", async () => {
  const hour = 3_600_000;
  const soon = await aSurvey({ opensAt: new Date(Date.now() + hour) });
  const over = await aSurvey({ closesAt: new Date(Date.now() - 1) });
  const draft = await aSurvey({ state: "draft" });
  const gone = await aSurvey({ state: "taken_down" });
  for (const survey of [soon, over, draft, gone])
    expect((await castVote(survey, anyAnswer(survey), stranger(), aClient())).kind).toBe("closed");
  expect([...(await publicSurveys([soon.storyId, over.storyId, draft.storyId, gone.storyId])).keys()].toSorted()).toEqual(
    [soon.storyId, over.storyId].toSorted(),
  );
});

test("the database refuses an answer that is not offered, and with it the whole vote", async () => {
  const survey = await aSurvey({
    questions: [
      ["single", "A?"],
      ["scale", "B?"],
      ["recommendation", "C?"],
    ],
  });
  const [other, single, scale, recommendation] = [await aSurvey(), questionAt(survey), questionAt(survey, 1), questionAt(survey, 2)];
  const foreign = questionAt(other);
  const wrong = [
    { question: single.id, kind: "single" as const, place: 0, option: foreign.options[0]?.id ?? "" },
    { question: foreign.id, kind: "single" as const, place: 0, option: foreign.options[0]?.id ?? "" },
    { question: scale.id, kind: "scale" as const, place: 0, number: 6 },
    { question: scale.id, kind: "recommendation" as const, place: 0, number: 6 },
    { question: recommendation.id, kind: "recommendation" as const, place: 0, number: 11 },
    { question: recommendation.id, kind: "recommendation" as const, place: 1, number: 1 },
  ];
  for (const answer of wrong) await expect(castVote(survey, [answer], stranger(), aClient())).rejects.toThrow();
  expect(await db.surveyVote.count({ where: { surveyId: survey.storyId } })).toBe(0);
});

test("every kind of question is answered and counted", async () => {
  const survey = await aSurvey({
    questions: [
      ["single", "A?"],
      ["multiple", "B?"],
      ["scale", "C?"],
      ["recommendation", "D?"],
      ["text", "E?", false],
    ],
  });
  const [single, multiple, scale, recommendation, text] = survey.questions;
  if (!single || !multiple || !scale || !recommendation || !text) throw new Error("five questions were asked");
  const fields = {
    [fieldOf(single)]: single.options[1]?.id ?? "",
    [fieldOf(multiple, multiple.options[0]?.id)]: "ja",
    [fieldOf(multiple, multiple.options[2]?.id)]: "ja",
    [fieldOf(scale)]: "4",
    [fieldOf(recommendation)]: "10",
    [fieldOf(text)]: "Danke, dass Sie fragen. Der Rückruf kam am selben Tag.",
  };
  const vote = await castVote(survey, answersFor(survey, fields), stranger(), aClient());
  const { participants, tallies } = await resultsOf(survey.storyId);
  const counts = (id: string) => Object.fromEntries(tallies.get(id)?.counts ?? []);
  expect(participants).toBe(1);
  expect(counts(multiple.id)).toEqual({ [multiple.options[0]?.id ?? ""]: 1, [multiple.options[2]?.id ?? ""]: 1 });
  expect([counts(scale.id), counts(recommendation.id), tallies.get(text.id)?.answered]).toEqual([{ 4: 1 }, { 10: 1 }, 1]);
  expect(await findOwnVote("key" in vote ? vote.key : "")).toMatchObject({ state: "counted", survey: { storyId: survey.storyId } });
});

test("a free answer is screened before anybody sees it", async () => {
  const survey = await aSurvey({ questions: [["text", "Was möchten Sie uns sagen?"]] });
  const said = async (text: string) => {
    await castVote(survey, answersFor(survey, { [fieldOf(questionAt(survey))]: text }), stranger(), aClient());
    const [answer] = await db.surveyAnswer.findMany({ where: { surveyId: survey.storyId, text }, select: { textState: true } });
    return answer?.textState;
  };
  expect(await said("Die Wartemusik darf gern kürzer werden, sonst war die Beratung freundlich und gründlich.")).toBe("clean");
  expect(
    await said("CASINO BONUS gratis!!! https://casino.example https://wetten.example https://kredit.example Viagra günstig kaufen"),
  ).not.toBe("clean");
});

test("after the first vote no question and no offered answer changes; the whole survey may go", async () => {
  const survey = await aSurvey({
    questions: [
      ["single", "A?"],
      ["text", "B?", false],
    ],
  });
  const { id } = questionAt(survey);
  await db.surveyQuestion.update({ where: { id }, data: { text: "Ist A so?" }, select: { id: true } });
  await castVote(survey, anyAnswer(survey), stranger(), aClient());
  const tries = [
    () => db.surveyQuestion.update({ where: { id }, data: { text: "Anders?" }, select: { id: true } }),
    () => db.surveyQuestion.delete({ where: { id }, select: { id: true } }),
    () =>
      db.surveyQuestion.create({
        data: { id: newId(), surveyId: survey.storyId, kind: "text", text: "Neu?", position: 5 },
        select: { id: true },
      }),
    () => db.surveyOption.updateMany({ where: { questionId: id }, data: { text: "Anders" } }),
    () => db.surveyOption.deleteMany({ where: { questionId: id } }),
    () => db.surveyOption.create({ data: { id: newId(), questionId: id, position: 9, text: "Neu" }, select: { id: true } }),
  ];
  for (const change of tries) await expect(change()).rejects.toThrow(/has votes/);
  await db.story.delete({ where: { id: survey.storyId }, select: { id: true } });
  expect(await db.surveyQuestion.count({ where: { surveyId: survey.storyId } })).toBe(0);
});

test("of a first vote and a change of its question at once, one waits for the other", async () => {
  for (let round = 0; round < 10; round++) {
    const survey = await aSurvey();
    const { id } = questionAt(survey);
    const changed = db.surveyOption.deleteMany({ where: { questionId: id } }).then(
      () => true,
      () => false,
    );
    const voted = castVote(survey, anyAnswer(survey), stranger(), aClient()).then(
      () => true,
      () => false,
    );
    expect([await changed, await voted].filter(Boolean)).toHaveLength(1);
  }
});

test("a network tries to vote so often an hour and no more; others do not notice", async () => {
  const [busy, other] = [{ addressDigest: newId() }, { addressDigest: newId() }];
  const tries = await Promise.all(Array.from({ length: mostTriesPerHour + 5 }, () => mayTryToVote(busy)));
  expect(tries.filter(Boolean)).toHaveLength(mostTriesPerHour);
  expect(await mayTryToVote(other)).toBe(true);
});

test("what is posted as a survey and is no name of one does not reach the database", async () => {
  for (const id of ["", "\0", "a\0b", "x".repeat(150_000)]) expect(await findPublicSurvey(id)).toBeUndefined();
});
