import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeState, type Move } from "#lib/comments/decisions/commands";
import { threadPage } from "#lib/comments/queries";
import type { Thread } from "#lib/comments/thread";
import { db } from "#lib/db";
import { change } from "#lib/page-cache/change";
import { aComment, anAccount, aStory } from "#tests/support/factories";

const moderator = await anAccount();
const decide = (move: Omit<Move, "actor">) =>
  change((tx, forget) => changeState(tx, forget, { actor: "person", userId: moderator.id, ...move }));

const read = (id: string) =>
  db.comment.findUniqueOrThrow({ where: { id }, select: { state: true, version: true, number: true, shown: true, publishedAt: true } });
const counted = (id: string) => db.story.findUniqueOrThrow({ where: { id }, select: { commentCount: true, lastCommentNumber: true } });

async function moveTo(id: string, to: Move["to"]) {
  return decide({ commentId: id, version: (await read(id)).version, to });
}

const drawn = (threads: readonly Thread[]): string[] =>
  threads.flatMap((thread) => [thread.comment ? thread.id : `(${thread.id})`, ...drawn(thread.replies)]);
const shownIn = async (storyId: string) => drawn((await threadPage(storyId))?.threads ?? []);

describe("a comment that is approved", () => {
  test("gets the next number, is counted, and both stay when it is approved again", async () => {
    const story = await aStory();
    const [first, second] = [await aComment({ storyId: story.id }), await aComment({ storyId: story.id })];
    await moveTo(second.id, "approved");
    await moveTo(first.id, "approved");
    await moveTo(second.id, "rejected");
    expect(await counted(story.id)).toEqual({ commentCount: 1, lastCommentNumber: 2 });
    const published = (await read(second.id)).publishedAt;
    await moveTo(second.id, "approved");
    expect(await read(second.id)).toMatchObject({ number: 1, publishedAt: published, state: "approved" });
    expect(await counted(story.id)).toEqual({ commentCount: 2, lastCommentNumber: 2 });
  });

  test("leaves a row that says who, from where, to where and why", async () => {
    const comment = await aComment({ storyId: (await aStory()).id, state: "spam" });
    await decide({ commentId: comment.id, version: comment.version, to: "approved", reason: "mistake", note: "Verzeihung!" });
    const last = await db.decision.findFirst({ where: { commentId: comment.id }, orderBy: { id: "desc" } });
    expect(last).toMatchObject({
      actor: "person",
      userId: moderator.id,
      fromState: "spam",
      toState: "approved",
      reason: "mistake",
      note: "Verzeihung!",
    });
  });
});

describe("at once", () => {
  test("two approvals give two numbers", async () => {
    const story = await aStory();
    const comments = await Promise.all(Array.from({ length: 8 }, () => aComment({ storyId: story.id })));
    expect(new Set(await Promise.all(comments.map(({ id }) => moveTo(id, "approved"))))).toEqual(new Set(["changed"]));
    const numbers = await Promise.all(comments.map(async ({ id }) => (await read(id)).number));
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await counted(story.id)).toEqual({ commentCount: 8, lastCommentNumber: 8 });
  });

  test("of two decisions about one comment the first stands and the second is told", async () => {
    const { id, version } = await aComment({ storyId: (await aStory()).id });
    const answers = await Promise.all([
      decide({ commentId: id, version, to: "approved" }),
      decide({ commentId: id, version, to: "rejected" }),
    ]);
    expect(answers.toSorted()).toEqual(["changed", "changed-meanwhile"]);
    expect(await db.decision.count({ where: { commentId: id } })).toBe(2);
  });

  test("a parent leaves and its reply comes without either waiting for ever", async () => {
    for (let round = 0; round < 5; round++) {
      const story = await aStory();
      const parent = await aComment({ storyId: story.id, state: "approved" });
      const reply = await aComment({ storyId: story.id, parent });
      expect(await Promise.all([moveTo(parent.id, "rejected"), moveTo(reply.id, "approved")])).toEqual(["changed", "changed"]);
      expect(await shownIn(story.id)).toEqual([`(${parent.id})`, reply.id]);
    }
  });
});

describe("a comment that is no longer public", () => {
  test("keeps its place without name and text while something public hangs below, and loses it with the last", async () => {
    const story = await aStory();
    const root = await aComment({ storyId: story.id, state: "approved", authorName: "Verschwunden", text: "Geheim" });
    const middle = await aComment({ storyId: story.id, state: "approved", parent: root });
    const leaf = await aComment({ storyId: story.id, state: "approved", parent: middle });
    await moveTo(root.id, "rejected");
    await moveTo(middle.id, "spam");
    expect(await shownIn(story.id)).toEqual([`(${root.id})`, `(${middle.id})`, leaf.id]);
    expect(JSON.stringify(await threadPage(story.id))).not.toMatch(/Verschwunden|Geheim/);
    await moveTo(leaf.id, "held");
    expect(await shownIn(story.id)).toEqual([]);
    await moveTo(middle.id, "approved");
    expect(await shownIn(story.id)).toEqual([`(${root.id})`, middle.id]);
  });
});

describe("not everybody may do everything", () => {
  test("the filter neither overrules a person nor takes back what is public", async () => {
    const story = await aStory();
    for (const state of ["approved", "held", "spam", "rejected"] as const) {
      const { id, version } = await aComment({ storyId: story.id, state });
      const to = state === "spam" ? "held" : "spam";
      expect(await change((tx, forget) => changeState(tx, forget, { commentId: id, version, to, actor: "filter" }))).toBe("not-allowed");
      expect((await read(id)).state).toBe(state);
    }
  });

  test("nobody moves what isn't there", async () => {
    expect(await decide({ commentId: "0000000000000000", version: 1, to: "approved" })).toBe("not-allowed");
  });
});

test("whatever is decided in whatever order, counts, numbers and places agree with the states", async () => {
  const states = fc.constantFrom("approved", "held", "spam", "rejected");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(5), states), { minLength: 1, maxLength: 12 }), async (moves) => {
      const story = await aStory();
      const a = await aComment({ storyId: story.id });
      const b = await aComment({ storyId: story.id, parent: a });
      const c = await aComment({ storyId: story.id, parent: b });
      const tree = [
        a,
        b,
        c,
        await aComment({ storyId: story.id, parent: b }),
        await aComment({ storyId: story.id, parent: a }),
        await aComment({ storyId: story.id }),
      ];
      for (const [which, to] of moves) await moveTo(tree[which]?.id ?? "", to);
      await expectAgreement(story.id);
    }),
    { numRuns: 15 },
  );
});

async function expectAgreement(storyId: string): Promise<void> {
  const rows = await db.comment.findMany({ where: { storyId }, select: { path: true, state: true, shown: true, number: true } });
  const approved = rows.filter(({ state }) => state === "approved");
  const numbers = rows.flatMap(({ number }) => number ?? []);
  expect(await counted(storyId)).toEqual({ commentCount: approved.length, lastCommentNumber: numbers.length });
  expect(numbers.toSorted()).toEqual(numbers.map((_, place) => place + 1));
  for (const { path, shown } of rows) expect(shown, path).toBe(approved.some((other) => other.path.startsWith(path)));
}
