import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Account } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { closeQueue, openQueue } from "#lib/jobs/queue";
import { storage } from "#lib/media/storage";
import { takeBack } from "#lib/steps/back/commands";
import { dropOldSteps } from "#lib/steps/commands";
import { recentSteps } from "#lib/steps/queries";
import type { StepKind } from "#lib/steps/step";
import { castVote } from "#lib/surveys/commands";
import { moveQuestion, removeQuestion, saveQuestion, saveSettings } from "#lib/surveys/desk/commands";
import { questionFields, settingsFields } from "#lib/surveys/desk/schema";
import { judgeFlagged } from "#lib/surveys/flagged/commands";
import { voterOf } from "#lib/surveys/voting/token";
import { recordAgreement } from "#lib/videos/agreement/commands";
import { dropCaptions, keepCaptions } from "#lib/videos/captions/commands";
import { takeFilm } from "#lib/videos/desk/commands";
import { saveSpeakers } from "#lib/videos/speaking/commands";
import { beginStory } from "#lib/writing/commands";
import { declareTerms } from "#lib/writing/guests/commands";
import { aWriter } from "#tests/support/accounts";
import { aClient, aPerson, aStory } from "#tests/support/factories";
import { aFilm, captions } from "#tests/support/films";
import { anyAnswer, aSurvey, questionAt, readSurvey } from "#tests/support/surveys";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-step-kinds-"));
process.env.PORTAL_DATA = folder;
beforeAll(() => openQueue({ working: false }));
afterAll(async () => {
  await closeQueue();
  rmSync(folder, { recursive: true, force: true });
});

async function back(account: Account, kind: StepKind) {
  const last = (await recentSteps(account)).find(({ step, takenBackAt }) => !takenBackAt && step.kind === kind);
  return last && (await takeBack(last.id, account))?.outcome;
}

const said = (word: string) =>
  captions(
    ["00:00:01.000", "00:00:04.000", `<v Nele Akyol>${word}`],
    ["00:00:04.000", "00:00:08.000", "<v Anselm Rieger>Das kommt darauf an."],
  );
const filmOf = (storyId: string) =>
  db.video.findUniqueOrThrow({ where: { storyId }, select: { captionsId: true, fileId: true, agreedHow: true, agreedById: true } });
const turnsOf = (storyId: string) =>
  db.transcriptTurn.findMany({ where: { storyId }, orderBy: { position: "asc" }, select: { text: true, personId: true, sentences: true } });

async function aVideo() {
  const editor = await aWriter("editor");
  const id = await beginStory("interview", editor, "video");
  return { id, editor };
}

test("captions that were replaced or taken away come back, with the transcript that was made of them and who the names in it are", async () => {
  const { id, editor } = await aVideo();
  const rieger = await aPerson();
  await keepCaptions(id, "de", { content: said("Wie lang?"), originalName: null }, editor);
  await saveSpeakers(id, [{ speaker: "Anselm Rieger", personId: rieger.id, role: "guest" }], editor);
  const [first, turns] = [await filmOf(id), await turnsOf(id)];
  await keepCaptions(id, "de", { content: said("Wie kurz?"), originalName: null }, editor);
  expect(await turnsOf(id)).not.toEqual(turns);
  expect(await back(editor, "film-captions")).toBe("back");
  expect([await filmOf(id), await turnsOf(id)]).toEqual([first, turns]);
  await dropCaptions(id, "de", editor);
  expect(await turnsOf(id)).toEqual([]);
  expect(await back(editor, "film-captions")).toBe("back");
  expect([await filmOf(id), await turnsOf(id)]).toEqual([first, turns]);
  expect((await storage.names()).filter((name) => name.startsWith(first.captionsId ?? "?"))).toHaveLength(1);
});

test("subtitles in another language come back too; what was replaced goes with its step, and nothing newer is overwritten", async () => {
  const { id, editor } = await aVideo();
  const english = async () => (await db.videoSubtitles.findFirst({ where: { storyId: id }, select: { mediaId: true } }))?.mediaId;
  await keepCaptions(id, "en", { content: said("How long?"), originalName: null }, editor);
  const first = await english();
  await dropCaptions(id, "en", editor);
  expect([await english(), await back(editor, "film-captions"), await english()]).toEqual([undefined, "back", first]);
  await keepCaptions(id, "en", { content: said("How short?"), originalName: null }, editor);
  const [step] = await recentSteps(editor);
  await keepCaptions(id, "en", { content: said("How so?"), originalName: null }, editor);
  expect((await takeBack(step?.id ?? "", editor))?.outcome).toBe("moved-on");
  await dropOldSteps(new Date(Date.now() + 25 * 3_600_000));
  expect(await db.media.count({ where: { createdById: editor.id } })).toBe(1);
});

test("who speaks in a film is again who it was before", async () => {
  const { id, editor } = await aVideo();
  const [one, other] = [await aPerson(), await aPerson()];
  await keepCaptions(id, "de", { content: said("Wie lang?"), originalName: null }, editor);
  const speaks = (personId: string) => saveSpeakers(id, [{ speaker: "Anselm Rieger", personId, role: "guest" }], editor);
  await speaks(one.id);
  await speaks(other.id);
  expect(await back(editor, "film-speakers")).toBe("back");
  expect((await turnsOf(id)).at(-1)?.personId).toBe(one.id);
  expect(await db.credit.findMany({ where: { storyId: id, role: "guest" }, select: { personId: true } })).toEqual([{ personId: one.id }]);
});

test("an agreement that was recorded, changed or withdrawn by mistake stands as before, unless readers would see what nobody agreed to", async () => {
  const { id, editor } = await aVideo();
  const how = async () => (await filmOf(id)).agreedHow;
  await recordAgreement(id, "Per Mail.", editor);
  await recordAgreement(id, "", editor);
  expect([await how(), await back(editor, "film-agreement"), await how()]).toEqual(["", "back", "Per Mail."]);
  await db.story.update({
    where: { id },
    data: { state: "published", slug: `film-${id}`, title: "Minuten", standfirst: "Ein Gespräch.", publishedAt: new Date() },
    select: { id: true },
  });
  expect([await back(editor, "film-agreement"), await how()]).toEqual(["lacks", "Per Mail."]);
});

test("a film that comes back brings what was agreed to it", async () => {
  const { id, editor } = await aVideo();
  const [first, second] = [await aFilm(), await aFilm()];
  await takeFilm(id, first.id, editor);
  await recordAgreement(id, "Mündlich.", editor);
  await takeFilm(id, second.id, editor);
  expect(await filmOf(id)).toMatchObject({ fileId: second.id, agreedHow: "", agreedById: null });
  expect(await back(editor, "film")).toBe("back");
  expect(await filmOf(id)).toMatchObject({ fileId: first.id, agreedHow: "Mündlich.", agreedById: editor.id });
});

test("an agreement that was withdrawn does not come back to another film", async () => {
  const { id, editor } = await aVideo();
  const [first, second] = [await aFilm(), await aFilm()];
  await takeFilm(id, first.id, editor);
  await recordAgreement(id, "Mündlich.", editor);
  await recordAgreement(id, "", editor);
  await takeFilm(id, second.id, editor);
  expect([await back(editor, "film-agreement"), (await filmOf(id)).agreedHow]).toEqual(["moved-on", ""]);
  expect([await back(editor, "film"), await back(editor, "film-agreement")]).toEqual(["back", "back"]);
  expect(await filmOf(id)).toMatchObject({ fileId: first.id, agreedHow: "Mündlich." });
});

const choice = (text: string) => questionFields.parse({ kind: "single", text, options: "Ja\nNein", required: "on" });
const settings = (client: string) =>
  settingsFields.parse({ opensAt: "", closesAt: "2030-01-01T12:00", results: "after_vote", client, method: "Offen." });

test("questions that were changed, moved or deleted, and the details of a survey, stand as before until the first vote", async () => {
  const [editor, survey] = [await aWriter("editor"), await aSurvey({ state: "draft" })];
  const { storyId } = survey;
  // A draft is shown as if it were published now.
  const now = async () => ({ ...(await readSurvey(storyId)), publishedAt: survey.publishedAt });
  await saveQuestion(storyId, null, choice("Zweite?"), editor);
  const two = await now();
  const second = questionAt(two, 1).id;
  for (const change of [
    () => moveQuestion(storyId, second, -1, editor),
    () => saveQuestion(storyId, second, choice("Anders?"), editor),
    () => removeQuestion(storyId, second, editor),
    () => saveSettings(storyId, settings("Jemand anders"), editor),
  ]) {
    expect(await change()).toBe("saved");
    expect(await now()).not.toEqual(two);
    expect(await back(editor, "survey")).toBe("back");
    expect(await now()).toEqual(two);
  }
  expect(await back(editor, "survey")).toBe("back");
  await db.story.update({ where: { id: storyId }, data: { state: "published", publishedAt: new Date() }, select: { id: true } });
  await saveQuestion(storyId, questionAt(survey).id, choice("Anders?"), editor);
  await castVote(await now(), anyAnswer(await now()), voterOf(new Headers(), ""), aClient());
  expect(await back(editor, "survey")).toBe("moved-on");
});

test("flagged votes that were counted, or not, wait for a decision again", async () => {
  const [editor, survey] = [await aWriter("editor"), await aSurvey()];
  await castVote(survey, anyAnswer(survey), voterOf(new Headers(), ""), aClient());
  await db.surveyVote.updateMany({ where: { surveyId: survey.storyId }, data: { state: "flagged" } });
  const votes = () =>
    db.surveyVote.findMany({ where: { surveyId: survey.storyId }, select: { state: true, decidedAt: true, decidedById: true } });
  for (const state of ["counted", "refused"] as const) {
    await judgeFlagged(survey.storyId, state, editor);
    expect(await votes()).toMatchObject([{ state, decidedById: editor.id }]);
    expect(await back(editor, "votes")).toBe("back");
    expect(await votes()).toEqual([{ state: "flagged", decidedAt: null, decidedById: null }]);
  }
});

test("what a guest declared goes back to what was declared before, until the text is accepted", async () => {
  const guest = await aWriter("guest_author");
  const { id } = await aStory({ state: "draft" });
  await db.story.update({ where: { id }, data: { createdById: guest.id }, select: { id: true } });
  const terms = () => db.guestTerms.findUnique({ where: { storyId: id }, select: { interests: true, grantedAt: true } });
  await declareTerms(id, { interests: "Keine.", granted: true }, "Ich räume ein.", guest);
  const before = await terms();
  await declareTerms(id, { interests: "Viele.", granted: false }, "Ich räume ein.", guest);
  expect([await back(guest, "terms"), await terms()]).toEqual(["back", before]);
  await db.story.update({ where: { id }, data: { state: "approved" }, select: { id: true } });
  expect([await back(guest, "terms"), await terms()]).toEqual(["moved-on", before]);
});

test("what a guest declared stays while an editor has to decide about other interests in its place", async () => {
  const guest = await aWriter("guest_author");
  const { id } = await aStory({ state: "draft" });
  await db.story.update({ where: { id }, data: { createdById: guest.id }, select: { id: true } });
  await declareTerms(id, { interests: "Keine.", granted: true }, "Ich räume ein.", guest);
  const stands = (state: "approved" | "changes_requested") => db.story.update({ where: { id }, data: { state }, select: { id: true } });
  await stands("approved");
  await declareTerms(id, { interests: "Viele.", granted: true }, "Ich räume ein.", guest);
  await stands("changes_requested");
  expect(await back(guest, "terms")).toBe("moved-on");
});
