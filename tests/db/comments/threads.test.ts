import { describe, expect, test } from "vitest";
import { branchPage, findApproved, findPermalink, threadPage } from "#lib/comments/queries";
import { pageSize, type Thread } from "#lib/comments/thread";
import { db } from "#lib/db";
import { aComment, anAccount, anOrganisation, aPerson, aStory } from "#tests/support/factories";

const flat = (threads: readonly Thread[]): Thread[] => threads.flatMap((thread) => [thread, ...flat(thread.replies)]);

/** A thread of `size` approved comments, every third a reply to the one before. */
async function aLongThread(size: number) {
  const story = await aStory();
  const comments: Awaited<ReturnType<typeof aComment>>[] = [];
  for (let at = 0; at < size; at++) {
    const before = at % 3 === 0 ? undefined : comments.at(-1);
    comments.push(await aComment({ storyId: story.id, state: "approved", ...(before && { parent: before }) }));
  }
  return { story, inOrder: comments.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ id }) => id) };
}

const long = await aLongThread(pageSize * 2 + 7);

describe("a long discussion", () => {
  const { story, inOrder } = long;

  test("is read page by page, each comment once and in order", async () => {
    const read: string[] = [];
    let after = "";
    for (let pages = 0; pages < 5; pages++) {
      const page = await threadPage(story.id, after);
      const ids = flat(page?.threads ?? []).map(({ id }) => id);
      expect(ids.length).toBeLessThanOrEqual(pageSize);
      read.push(...ids);
      if (!page?.next) break;
      after = page.next;
    }
    expect(read).toEqual(inOrder);
  });

  test("is entered by a permalink at the page where the comment stands", async () => {
    for (const place of [0, 1, pageSize - 1, pageSize, pageSize + 1, pageSize * 2 - 1, pageSize * 2, inOrder.length - 1]) {
      const id = inOrder[place] ?? "";
      const found = await findPermalink(id);
      const page = await threadPage(story.id, found?.after ?? "");
      expect(
        flat(page?.threads ?? []).map((thread) => thread.id),
        `place ${place}`,
      ).toContain(id);
    }
  });
});

test.each(["x", "0000000000000000", "' OR 1=1 --", "%00", "a".repeat(2000)])(
  "what is no place in the discussion has no page: %s",
  async (after) => {
    const story = await aStory();
    await aComment({ storyId: story.id, state: "approved" });
    expect([await threadPage(story.id, after), await branchPage(after), await findPermalink(after), await findApproved(after)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  },
);

test("a comment of another story is no place in this one", async () => {
  const [story, other] = [await aStory(), await aStory()];
  const comment = await aComment({ storyId: other.id, state: "approved" });
  expect(await threadPage(story.id, comment.id)).toBeNull();
  expect(await branchPage(comment.id, (await aComment({ storyId: story.id, state: "approved" })).id)).toBeNull();
});

describe("what isn't public leaves no query", () => {
  test.each(["screening", "held", "spam", "rejected", "withdrawn"] as const)("a comment that is %s", async (state) => {
    const story = await aStory();
    const comment = await aComment({ storyId: story.id, state, text: "Geheimer Text", authorName: "Geheimer Name" });
    const answers = [
      await threadPage(story.id),
      await branchPage(comment.id),
      await findPermalink(comment.id),
      await findApproved(comment.id),
    ];
    expect(answers).toEqual([{ threads: [], next: null, isFirst: true, count: 0, open: true }, null, null, null]);
  });

  test("the discussion of a story that is not published, or not yet", async () => {
    const story = await aStory();
    const comment = await aComment({ storyId: story.id, state: "approved" });
    const hidden = [
      { state: "taken_down", takenDownAt: new Date() } as const,
      { state: "draft" } as const,
      { state: "published", publishedAt: new Date(Date.now() + 60_000) } as const,
    ];
    for (const data of hidden) {
      await db.story.update({ where: { id: story.id }, data });
      expect([await threadPage(story.id), await branchPage(comment.id), await findApproved(comment.id)]).toEqual([null, null, null]);
      expect((await findPermalink(comment.id))?.published).toBe(false);
    }
  });
});

test("a branch by itself holds the comment and all that hangs below it, and nothing beside it", async () => {
  const story = await aStory();
  const state = "approved";
  const root = await aComment({ storyId: story.id, state });
  const branch = await aComment({ storyId: story.id, state, parent: root });
  const reply = await aComment({ storyId: story.id, state, parent: branch });
  await aComment({ storyId: story.id, state, parent: root });
  const page = await branchPage(branch.id);
  expect(flat(page?.threads ?? []).map(({ id }) => id)).toEqual([branch.id, reply.id]);
  expect(page?.threads[0]?.answers?.id).toBe(root.id);
  expect(page?.isFirst && page.next === null).toBe(true);
});

describe("a badge", () => {
  const badgeOf = async (storyId: string) => (await threadPage(storyId))?.threads[0]?.comment?.badge;

  test("says author of who wrote this story, and staff of others of the house", async () => {
    const [story, other] = [await aStory(), await aStory()];
    const person = await aPerson();
    await db.credit.create({ data: { storyId: story.id, personId: person.id, role: "author" } });
    await anAccount({ personId: person.id, role: "author" });
    for (const { id } of [story, other]) await aComment({ storyId: id, state: "approved", personId: person.id });
    expect([await badgeOf(story.id), await badgeOf(other.id)]).toEqual(["author", "staff"]);
  });

  test("says staff of somebody of the publisher without an account", async () => {
    const story = await aStory();
    const publisher = await anOrganisation({ isPublisher: true });
    const person = await aPerson({ organisationId: publisher.id });
    await aComment({ storyId: story.id, state: "approved", personId: person.id });
    expect(await badgeOf(story.id)).toBe("staff");
  });

  test("goes by the person, never by the name", async () => {
    const story = await aStory();
    await aPerson({ name: "Mara Ellwanger" });
    await aComment({ storyId: story.id, state: "approved", authorName: "Mara Ellwanger" });
    expect(await badgeOf(story.id)).toBeNull();
  });
});

test("where comments are closed the page says so, and what was said stays", async () => {
  const story = await aStory({ commentsOpen: false });
  await aComment({ storyId: story.id, state: "approved" });
  expect(await threadPage(story.id)).toMatchObject({ open: false, count: 1 });
});
