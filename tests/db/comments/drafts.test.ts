import { expect, test } from "vitest";
import { db } from "#lib/db";
import { keepDraft } from "#lib/drafts/commands";
import { findDraft } from "#lib/drafts/queries";
import { newId } from "#lib/id";
import { countUp } from "#lib/rate/commands";
import { aStory } from "#tests/support/factories";

const fields = { name: "Ada", text: `${"ä🙂\n".repeat(5000)}Ende` };
const keep = async (given: { storyId?: string; fields?: Record<string, string>; addressDigest?: string } = {}) => {
  const key = await keepDraft("comment", { fields, problems: [{ field: "text", problem: "too-long" }], addressDigest: newId(), ...given });
  if (key === null) throw new Error("nothing was kept");
  return key;
};

test("what was typed comes back whole, with what is wrong with it", async () => {
  const story = await aStory();
  const draft = await findDraft(await keep({ storyId: story.id }), "comment");
  expect(draft).toEqual({ storyId: story.id, fields, problems: [{ field: "text", problem: "too-long" }] });
});

test("it is kept for an hour", async () => {
  const key = await keep();
  expect(await findDraft(key, "comment", new Date(Date.now() + 59 * 60_000))).not.toBeNull();
  expect(await findDraft(key, "comment", new Date(Date.now() + 61 * 60_000))).toBeNull();
});

test("a forged story is not believed, and the text is kept all the same", async () => {
  expect(await findDraft(await keep({ storyId: newId() }), "comment")).toMatchObject({ storyId: null, fields });
});

test("one form's draft is not another's, and no other key opens it", async () => {
  const key = await keep();
  for (const other of ["", "x", "\u0000", `${key.slice(0, -1)}_`, key.toUpperCase()]) {
    if (other !== key) expect(await findDraft(other, "comment")).toBeNull();
  }
  expect(await findDraft(key, "notice")).toBeNull();
});

test("a flood of faulty forms from one network is not kept", async () => {
  const addressDigest = newId();
  const before = await db.draft.count();
  const keys = await Promise.all(
    Array.from({ length: 95 }, () => keepDraft("comment", { fields: { text: "x" }, problems: [], addressDigest })),
  );
  const kept = keys.filter((key) => key !== null).length;
  expect((await db.draft.count()) - before).toBe(kept);
  // Where a minute ends meanwhile the limit estimates what still counts, and may be one or two too kind.
  expect(kept).toBeGreaterThanOrEqual(90);
  expect(kept).toBeLessThanOrEqual(92);

  const patient = newId();
  await countUp(`draft ${patient}`, 3_600);
  await db.rateCount.updateMany({ where: { count: 1 }, data: { count: 300 } });
  expect(await keepDraft("comment", { fields: { text: "x" }, problems: [], addressDigest: patient })).toBeNull();
});
