import { expect, test } from "vitest";
import { isWriter } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { publishStory } from "#lib/publishing/commands";
import { castVote, mostPerDay } from "#lib/surveys/commands";
import { moveQuestion, removeQuestion, saveQuestion, saveSettings } from "#lib/surveys/desk/commands";
import { csvOf } from "#lib/surveys/desk/export";
import { surveyOnDesk, votesFor } from "#lib/surveys/desk/queries";
import { questionFields, settingsFields } from "#lib/surveys/desk/schema";
import { judgeFlagged } from "#lib/surveys/flagged/commands";
import { findOwnVote, resultsOf } from "#lib/surveys/queries";
import { fieldOf } from "#lib/surveys/voting/ballot";
import { voterOf } from "#lib/surveys/voting/token";
import { beginStory } from "#lib/writing/commands";
import { mayDo } from "#lib/writing/rights";
import { Role, StoryState } from "#prisma/generated/enums";
import { anAccount, aWriter } from "#tests/support/accounts";
import { aClient } from "#tests/support/factories";
import { answersFor, anyAnswer, aSurvey, besides, questionAt, readSurvey } from "#tests/support/surveys";

const stranger = () => voterOf(new Headers(), "");
const choice = (text: string) => questionFields.parse({ kind: "single", text, options: "Ja\nNein", required: "on" });
const settings = (given: object = {}) =>
  settingsFields.parse({ opensAt: "", closesAt: "2030-01-01T12:00", results: "after_vote", client: "Haus", method: "Offen.", ...given });

test("an editor makes a survey by forms; without questions, client, method and end it is not published", async () => {
  const editor = await aWriter("editor");
  const id = await beginStory("report", editor, "survey");
  await db.story.update({ where: { id }, data: { title: "Neu", standfirst: "Neu.", state: "approved" }, select: { id: true } });
  expect(await publishStory(id, 1, editor)).toMatchObject({ lacks: ["questions", "method", "ends"] });
  expect(await saveSettings(id, settings(), editor)).toBe("saved");
  for (const text of ["Erste?", "Zweite?", "Dritte?"]) expect(await saveQuestion(id, null, choice(text), editor)).toBe("saved");
  const asked = async () => (await readSurvey(id)).questions.map(({ text }) => text);
  await moveQuestion(id, questionAt(await readSurvey(id), 2).id, -1, editor);
  expect(await asked()).toEqual(["Erste?", "Dritte?", "Zweite?"]);
  await saveQuestion(id, questionAt(await readSurvey(id)).id, choice("Anders?"), editor);
  await removeQuestion(id, questionAt(await readSurvey(id), 1).id, editor);
  expect(await asked()).toEqual(["Anders?", "Zweite?"]);
  expect(await publishStory(id, 1, editor)).toBe("moved");
});

test("after the first vote questions stay, and what has ended with votes stays closed", async () => {
  const [editor, survey] = [await aWriter("editor"), await aSurvey()];
  await castVote(survey, anyAnswer(survey), stranger(), aClient());
  const { id } = questionAt(survey);
  expect(await saveQuestion(survey.storyId, id, choice("Anders?"), editor)).toBe("has-votes");
  expect(await saveQuestion(survey.storyId, null, choice("Neu?"), editor)).toBe("has-votes");
  expect(await removeQuestion(survey.storyId, id, editor)).toBe("has-votes");
  expect((await surveyOnDesk(survey.storyId, editor))?.frozen).toBe(true);
  await db.survey.update({
    where: { storyId: survey.storyId },
    data: { closesAt: new Date(Date.now() - 1000) },
    select: { storyId: true },
  });
  expect(await saveSettings(survey.storyId, settings(), editor)).toBe("over");
  expect(await saveSettings((await aSurvey()).storyId, settings({ method: "" }), editor)).toBe("incomplete");
});

test("flagged votes count when an editor says so", async () => {
  const [editor, survey, client] = [await aWriter("editor"), await aSurvey(), aClient()];
  for (let vote = 0; vote < mostPerDay + 2; vote++) await castVote(survey, anyAnswer(survey), stranger(), besides(client));
  expect((await surveyOnDesk(survey.storyId, editor))?.answers?.flagged).toBe(2);
  expect(await judgeFlagged(survey.storyId, "counted", editor)).toBe("saved");
  expect((await resultsOf(survey.storyId)).participants).toBe(mostPerDay + 2);
});

test("flagged votes that an editor refuses do not count, and their page says so", async () => {
  const [editor, survey] = [await aWriter("editor"), await aSurvey()];
  const vote = await castVote(survey, anyAnswer(survey), stranger(), aClient());
  await db.surveyVote.updateMany({ where: { surveyId: survey.storyId }, data: { state: "flagged" } });
  await castVote(survey, anyAnswer(survey), stranger(), aClient());
  expect(await judgeFlagged(survey.storyId, "refused", editor)).toBe("saved");
  expect((await resultsOf(survey.storyId)).participants).toBe(1);
  expect(await findOwnVote("key" in vote ? vote.key : "")).toMatchObject({ state: "refused" });
});

test("what is exported runs no formula in a spreadsheet", async () => {
  const [editor, survey] = [await aWriter("editor"), await aSurvey({ questions: [["text", "=1+1"]] })];
  const text = '=HYPERLINK("https://x.example","Gewinn")';
  await castVote(survey, answersFor(survey, { [fieldOf(questionAt(survey))]: text }), stranger(), aClient());
  const found = await votesFor(survey.storyId, editor);
  const csv = found ? csvOf(found.survey, found.votes) : "";
  expect(csv).toContain(`"'=1+1"`);
  expect(csv).toContain(`"'=HYPERLINK(""https://x.example"",""Gewinn"")"`);
});

test("what the filter does not trust is marked in what is exported", async () => {
  const [editor, survey] = [await aWriter("editor"), await aSurvey({ questions: [["text", "Was noch?"]] })];
  for (const text of ["Gern wieder.", "Kredit sofort"]) {
    await castVote(survey, answersFor(survey, { [fieldOf(questionAt(survey))]: text }), stranger(), aClient());
  }
  await db.surveyAnswer.updateMany({ where: { surveyId: survey.storyId, text: "Kredit sofort" }, data: { textState: "spam" } });
  await db.surveyAnswer.updateMany({ where: { surveyId: survey.storyId, text: "Gern wieder." }, data: { textState: "clean" } });
  const found = await votesFor(survey.storyId, editor);
  const csv = found ? csvOf(found.survey, found.votes) : "";
  expect(csv).toContain("Gern wieder.");
  expect(csv).not.toContain("] Gern wieder.");
  expect(csv).toContain("[wohl Werbung] Kredit sofort");
});

const places = Object.values(StoryState).flatMap((state) => [true, false].map((own) => ({ state, own })));

test.each(Object.values(Role))("a %s does with a survey exactly what the table of rights says", async (role) => {
  const writes = role !== "reader" && role !== "moderator";
  const [account, other] = [writes ? await aWriter(role) : await anAccount(role), await aWriter("author")];
  const wrong: unknown[] = [];
  for (const { state, own } of places) {
    const createdById = own ? account.id : other.id;
    const { storyId } = await aSurvey();
    const dates = {
      publishedAt: ["published", "taken_down"].includes(state) ? new Date() : null,
      takenDownAt: state === "taken_down" ? new Date() : null,
    };
    await db.story.update({ where: { id: storyId }, data: { state, createdById, ...dates }, select: { id: true } });
    const may = (action: Parameters<typeof mayDo>[1]) => mayDo(account, action, { state, createdById });
    const changes = may(dates.publishedAt ? "correct" : "edit");
    const seen = await surveyOnDesk(storyId, account);
    if ((seen !== null) !== (may("read") && (changes || may("results")))) wrong.push({ state, own, action: "see" });
    if ((seen?.answers != null) !== (may("read") && may("results"))) wrong.push({ state, own, action: "results" });
    if (((await votesFor(storyId, account)) !== null) !== may("results")) wrong.push({ state, own, action: "export" });
    // Whoever is no writer has no proof for a command; the action refuses first.
    if (!writes) continue;
    const by = await writerLike(account.id);
    if (((await saveSettings(storyId, settings(), by)) === "saved") !== changes) wrong.push({ state, own, action: "settings" });
    if (((await saveQuestion(storyId, null, choice("Neu?"), by)) === "saved") !== changes) wrong.push({ state, own, action: "question" });
    if (((await judgeFlagged(storyId, "refused", by)) === "saved") !== may("judge-votes")) wrong.push({ state, own, action: "judge" });
  }
  expect(wrong).toEqual([]);
});

async function writerLike(id: string) {
  const account = await db.user.findUniqueOrThrow({
    where: { id },
    select: { id: true, email: true, name: true, role: true, personId: true },
  });
  if (!isWriter(account)) throw new Error("a writer writes");
  return account;
}
