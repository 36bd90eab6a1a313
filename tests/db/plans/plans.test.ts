import { beforeEach, expect, test } from "vitest";
import type { Writer } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { dropPlan, planStory } from "#lib/plans/commands";
import { type Carried, carryOutNext, carryOutNow } from "#lib/plans/due/commands";
import { planningOverview } from "#lib/plans/overview/queries";
import { plansInTrouble } from "#lib/plans/queries";
import { planWish } from "#lib/plans/schema";
import { momentsOf, readingOf } from "#lib/plans/zone";
import { publishStory, takeDownStory } from "#lib/publishing/commands";
import { saveStory } from "#lib/writing/commands";
import { prepareRevision } from "#lib/writing/revisions/commands";
import { aWriter } from "#tests/support/accounts";
import { aStory } from "#tests/support/factories";

const zone = "Europe/Berlin";
const six = new Date("2026-11-23T05:00:00Z");
const evening = new Date("2026-11-22T18:00:00Z");
const after = (seconds: number) => new Date(six.getTime() + seconds * 1_000);

// What is due is due for everybody: no test carries out what another has planned.
beforeEach(() => db.plan.deleteMany());

const anEditor = () => aWriter("editor");

async function aPiece(state: "draft" | "submitted" | "published" = "submitted") {
  const editor = await anEditor();
  const story = await aStory({ state });
  await db.credit.create({ data: { storyId: story.id, personId: editor.personId ?? "", role: "author" }, select: { storyId: true } });
  return { id: story.id, editor };
}

const wish = (given: Record<string, unknown>) => planWish.parse({ action: "publish", reading: readingOf(six, zone), ...given });
const plan = (id: string, editor: Writer, given: Record<string, unknown> = {}) => planStory(id, wish(given), editor, evening);

/** Carries out everything that is due, as one process does. */
async function pass(now: Date): Promise<Carried[]> {
  const all: Carried[] = [];
  for (let carried = await carryOutNext(now); carried; carried = await carryOutNext(now)) all.push(carried);
  return all;
}

const storyNow = (id: string) => db.story.findUniqueOrThrow({ where: { id }, select: { state: true, title: true, version: true } });
const plansOf = (storyId: string) =>
  db.plan.findMany({
    where: { storyId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, action: true, state: true, reason: true, detail: true },
  });
const mailsTo = async ({ email }: { email: string }) =>
  Number(
    (await db.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM pgboss.job WHERE name = 'mail' AND data->>'to' = ${email}`)[0]?.count ??
      0,
  );

test("nothing happens before its time, and once when it has come", async () => {
  const { id, editor } = await aPiece();
  expect(await plan(id, editor)).toMatchObject({ at: six });
  expect(await pass(after(-1))).toEqual([]);
  expect((await storyNow(id)).state).toBe("scheduled");
  expect(await pass(six)).toMatchObject([{ action: "publish", state: "done", changed: true }]);
  expect(await pass(after(1))).toEqual([]);
  expect((await storyNow(id)).state).toBe("published");
  expect(await db.storyTransition.count({ where: { storyId: id, toState: "published" } })).toBe(1);
});

test("what is lacking is said when planning, and again when the time has come: then nothing is published, and the planner is told", async () => {
  const { id, editor } = await aPiece();
  await db.story.update({ where: { id }, data: { standfirst: "" }, select: { id: true } });
  expect(await plan(id, editor)).toEqual({ lacks: ["standfirst"] });
  await db.story.update({ where: { id }, data: { standfirst: "Ein Satz." }, select: { id: true } });
  await plan(id, editor);
  await db.story.update({ where: { id }, data: { standfirst: "" }, select: { id: true } });
  expect(await pass(six)).toMatchObject([{ state: "refused", changed: false }]);
  expect(await plansOf(id)).toMatchObject([{ state: "refused", reason: "lacks", detail: ["standfirst"] }]);
  expect((await storyNow(id)).state).toBe("submitted");
  expect(await mailsTo(editor)).toBe(1);
});

test("what was missed by up to an hour is done late, what was missed by more is asked about", async () => {
  const [soon, long] = [await aPiece(), await aPiece()];
  await plan(soon.id, soon.editor, { reading: "2026-11-23T08:00" });
  await plan(long.id, long.editor);
  const back = after(2 * 3_600 + 3_000);
  expect((await pass(back)).map(({ state }) => state).toSorted()).toEqual(["asked", "done"]);
  expect((await storyNow(soon.id)).state).toBe("published");
  expect((await storyNow(long.id)).state).toBe("scheduled");
  expect([await mailsTo(soon.editor), await mailsTo(long.editor)]).toEqual([1, 1]);

  const [asked] = await plansOf(long.id);
  expect(await carryOutNow(asked?.id ?? "", long.editor)).toMatchObject({ state: "done" });
  expect((await storyNow(long.id)).state).toBe("published");
  expect(await carryOutNow(asked?.id ?? "", long.editor)).toBe("settled-meanwhile");
});

test("what follows upon something that is asked about is asked about too", async () => {
  const { id, editor } = await aPiece();
  await plan(id, editor);
  await plan(id, editor, { action: "unpublish", reading: "2026-11-23T08:00", words: "Nur für zwei Stunden." });
  await pass(after(2 * 3_600 + 600));
  expect((await plansOf(id)).map(({ state }) => state)).toEqual(["asked", "asked"]);
});

test("nobody publishes under an embargo: not by hand, not by plan, not past the program", async () => {
  const { id, editor } = await aPiece();
  await plan(id, editor, { action: "embargo" });
  expect(await plan(id, editor, { reading: "2026-11-23T05:59" })).toBe("embargoed");
  const { version } = await storyNow(id);
  await db.plan.updateMany({ where: { storyId: id }, data: { at: new Date(Date.now() + 60_000) } });
  expect(await publishStory(id, version, editor)).toBe("embargoed");
  await expect(db.$executeRaw`UPDATE stories SET state = 'published', published_at = now() WHERE id = ${id}`).rejects.toThrow(/embargo/);
  await db.plan.updateMany({ where: { storyId: id }, data: { at: six } });
  expect(await plan(id, editor)).toMatchObject({ at: six });
  expect((await pass(six)).map(({ action, state }) => `${action} ${state}`)).toEqual(["embargo done", "publish done"]);
});

test("a prepared text goes live at its time and tells what was corrected", async () => {
  const { id, editor } = await aPiece("published");
  const { version } = await storyNow(id);
  const prepared = await prepareRevision(id, version, fields(editor, "Neu um sechs"), editor);
  if (typeof prepared === "string" || !("revision" in prepared)) throw new Error(JSON.stringify(prepared));
  expect(await storyNow(id)).toMatchObject({ title: "Wer zuhört, spart Zeit", version });
  await plan(id, editor, { action: "update", revision: prepared.revision, words: "Der Titel war zu lang." });
  await pass(six);
  expect((await storyNow(id)).title).toBe("Neu um sechs");
  expect(await db.correction.findMany({ where: { storyId: id }, select: { text: true } })).toEqual([{ text: "Der Titel war zu lang." }]);
});

test("a prepared text takes no correction back that was made after it: a person is asked to look", async () => {
  const { id, editor } = await aPiece("published");
  const { version } = await storyNow(id);
  const prepared = await prepareRevision(id, version, fields(editor, "Neu um sechs"), editor);
  if (typeof prepared === "string" || !("revision" in prepared)) throw new Error(JSON.stringify(prepared));
  await plan(id, editor, { action: "update", revision: prepared.revision });
  expect(await saveStory(id, version, fields(editor, "Berichtigt am Abend"), "", editor)).toEqual({ version: version + 1 });
  await pass(six);
  expect((await storyNow(id)).title).toBe("Berichtigt am Abend");
  expect(await plansOf(id)).toMatchObject([{ state: "refused", reason: "changed-meanwhile" }]);
});

test("what is taken off the page in a hurry does not come back by itself", async () => {
  const { id, editor } = await aPiece("published");
  await plan(id, editor, { action: "unpublish", words: "Die Aktion endet." });
  await plan(id, editor, { reading: "2026-11-23T09:00" });
  const { version } = await storyNow(id);
  expect(await takeDownStory(id, version, "Ein Name war falsch.", editor)).toBe("moved");
  expect((await plansOf(id)).map(({ state, reason }) => [state, reason])).toEqual(Array(2).fill(["dropped", "moved:taken_down"]));
  expect(await pass(after(4 * 3_600))).toEqual([]);
});

test("a planned unpublishing needs a reason and a public story, and keeps its word", async () => {
  const { id, editor } = await aPiece("published");
  expect(await plan(id, editor, { action: "unpublish" })).toBe("no-reason");
  await plan(id, editor, { action: "unpublish", words: "Die Lizenz endet." });
  await pass(six);
  expect((await storyNow(id)).state).toBe("taken_down");
  expect(await db.storyTransition.findMany({ where: { storyId: id }, select: { message: true } })).toEqual([
    { message: "Die Lizenz endet." },
  ]);
  expect(await plan((await aPiece()).id, editor, { action: "unpublish", words: "Weg." })).toBe("not-public");
});

test("whoever planned it and may no longer: nothing is published, and the administrators are told", async () => {
  const { id, editor } = await aPiece();
  const administrator = await aWriter("administrator");
  await plan(id, editor);
  await db.user.update({ where: { id: editor.id }, data: { disabledAt: new Date() }, select: { id: true } });
  await pass(six);
  expect(await plansOf(id)).toMatchObject([{ state: "refused", reason: "not-allowed" }]);
  expect((await storyNow(id)).state).toBe("submitted");
  expect([await mailsTo(editor), await mailsTo(administrator)]).toEqual([0, 1]);
});

test("authors and guests plan nothing, and nobody plans twice or into the past", async () => {
  const { id, editor } = await aPiece();
  const author = await aWriter("author");
  // What a form sends does not make an editor of its sender: the role is read from the account.
  expect(await planStory(id, wish({}), Object.assign({}, editor, { role: author.role, id: author.id }), evening)).toBe("not-allowed");
  expect(await planStory(id, wish({}), editor, after(1))).toEqual({ time: "past" });
  expect(await planStory(id, wish({ reading: "2036-11-23T06:00" }), editor, evening)).toEqual({ time: "too-far" });
  const both = await Promise.all([plan(id, editor), plan(id, editor, { reading: "2026-11-23T07:00" })]);
  expect(both.filter((outcome) => outcome === "already-planned")).toHaveLength(1);
});

test("an hour that does not exist is refused with another, one that comes twice is asked about", async () => {
  const { id, editor } = await aPiece();
  expect(await plan(id, editor, { reading: "2027-03-28T02:30" })).toEqual({ time: "left-out", instead: "2027-03-28T03:30" });
  const [first, second] = momentsOf("2027-10-31T02:30", zone);
  expect(await plan(id, editor, { reading: "2027-10-31T02:30" })).toEqual({ time: "twice", moments: [first, second] });
  expect(await plan(id, editor, { reading: "2027-10-31T02:30", which: "second" })).toMatchObject({ at: second });
});

test("a plan is dropped once, and then does not happen", async () => {
  const { id, editor } = await aPiece();
  await plan(id, editor);
  const [waiting] = await plansOf(id);
  expect(await dropPlan(waiting?.id ?? "", editor)).toBe("dropped");
  expect(await dropPlan(waiting?.id ?? "", editor)).toBe("settled-meanwhile");
  expect(await pass(six)).toEqual([]);
  expect((await storyNow(id)).state).toBe("submitted");
});

test("editors are alarmed by what was refused, asked about or is overdue, and see what everybody has in work", async () => {
  const { id, editor } = await aPiece();
  await plan(id, editor);
  const story = await aPiece();
  await plan(story.id, story.editor, { reading: "2026-11-23T07:00" });
  expect(await plansInTrouble(editor, after(5))).toEqual([]);
  expect((await plansInTrouble(editor, after(11))).map(({ storyId }) => storyId)).toEqual([id]);
  await db.story.update({ where: { id }, data: { standfirst: "" }, select: { id: true } });
  await pass(six);
  expect(await plansInTrouble(editor, after(5))).toMatchObject([{ state: "refused", detail: ["standfirst"] }]);
  expect(await plansInTrouble(await aWriter("author"), after(5))).toEqual([]);
  const overview = await planningOverview(editor);
  expect(overview?.plans.map(({ storyId }) => storyId)).toEqual([story.id]);
  expect(overview?.stories.find((each) => each.id === story.id)).toMatchObject({ state: "scheduled", turn: "clock" });
  expect(await planningOverview(await aWriter("guest_author"))).toBeNull();
});

const fields = (editor: Writer, title: string) => ({
  locale: "de" as const,
  form: "report" as const,
  kicker: "",
  title,
  standfirst: "Ein Versuch.",
  body: fromMarkdown("Am Anfang war das Ohr."),
  tags: [],
  label: "none" as const,
  aiDisclosure: "none" as const,
  authorId: editor.personId ?? "",
  organisationId: "",
});
