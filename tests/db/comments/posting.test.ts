import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { postComment } from "#lib/comments/commands";
import { ownComment } from "#lib/comments/own/queries";
import { threadPage } from "#lib/comments/queries";
import { screenAgain } from "#lib/comments/screening/commands";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { closeQueue } from "#lib/jobs/queue";
import { shippedModel } from "#lib/spam/learner/shipped";
import { aClient, aComment, aDraft, aPerson, aStory } from "#tests/support/factories";

const stored = (storyId: string) =>
  db.comment.findMany({
    where: { storyId },
    select: { id: true, state: true, source: true, html: true, path: true, depth: true, number: true },
  });

async function keyOfPosted(draft: Parameters<typeof postComment>[0], client = aClient()): Promise<string> {
  const posted = await postComment(draft, { client });
  if (posted.kind !== "received") throw new Error(`refused: ${posted.problem}`);
  return posted.key;
}

afterEach(() => {
  process.env.MODERATION = "person";
});

test("a guest's comment is screened, stored with the verdict, and waits for a person", async () => {
  const story = await aStory();
  const key = await keyOfPosted(aDraft({ story: story.id, text: "Das ist ein *guter* Punkt." }));
  const comment = await db.comment.findFirstOrThrow({
    where: { storyId: story.id },
    select: {
      state: true,
      html: true,
      number: true,
      shown: true,
      screenings: { select: { verdict: true } },
      decisions: { select: { actor: true, toState: true } },
    },
  });
  expect(comment).toEqual({
    state: "held",
    html: "<p>Das ist ein <em>guter</em> Punkt.</p>",
    number: null,
    shown: false,
    screenings: [{ verdict: "publish" }],
    decisions: [{ actor: "filter", toState: "held" }],
  });
  expect(await ownComment(key)).toMatchObject({ standing: "checking", refusal: null });
});

test("where the filter lets out, what it finds harmless is public at once, with its number", async () => {
  process.env.MODERATION = "filter";
  const story = await aStory();
  await keyOfPosted(aDraft({ story: story.id }));
  expect(await stored(story.id)).toMatchObject([{ state: "approved", number: 1 }]);
  expect(await db.story.findUnique({ where: { id: story.id }, select: { commentCount: true } })).toEqual({ commentCount: 1 });
});

test("each record of a screening names the model that was asked", async () => {
  const story = await aStory();
  await postComment(aDraft({ story: story.id }), { client: aClient() });
  const waiting = await aComment({ storyId: story.id, state: "screening" });
  await screenAgain(waiting.id);
  const records = await db.screening.findMany({ where: { comment: { storyId: story.id } }, select: { model: true, lessons: true } });
  expect(records).toEqual([1, 2].map(() => ({ model: shippedModel().version, lessons: 0 })));
});

test("every finding is kept with the version of its rule, and the trap alone condemns nobody", async () => {
  process.env.MODERATION = "filter";
  const story = await aStory();
  await keyOfPosted(aDraft({ story: story.id, subject: "filled by a password manager" }));
  const findings = await db.finding.findMany({
    where: { screening: { comment: { storyId: story.id } } },
    select: { check: true, version: true, weight: true },
  });
  expect(findings).toContainEqual({ check: "trap-filled", version: 1, weight: 4 });
  expect(await stored(story.id)).toMatchObject([{ state: "held" }]);
});

describe("the same post again", () => {
  test("is answered with the first one's private page", async () => {
    const story = await aStory();
    const [draft, client] = [aDraft({ story: story.id }), aClient()];
    const first = await keyOfPosted(draft, client);
    expect(await keyOfPosted(draft, client)).toBe(first);
    expect(await stored(story.id)).toHaveLength(1);
  });

  test("is one comment when ten arrive at once", async () => {
    const story = await aStory();
    const [draft, client] = [aDraft({ story: story.id }), aClient()];
    const keys = await Promise.all(Array.from({ length: 10 }, () => keyOfPosted(draft, client)));
    expect(new Set(keys).size).toBe(1);
    expect(await stored(story.id)).toHaveLength(1);
  });

  test("opens nobody else's private page: a neighbour who copies a public comment is another sender", async () => {
    const story = await aStory();
    const [draft, client] = [aDraft({ story: story.id }), aClient()];
    const first = await keyOfPosted(draft, client);
    expect(await keyOfPosted(draft, { ...client, address: client.address.replace(/7$/, "8") })).not.toBe(first);
    expect(await keyOfPosted(draft, { ...client, userAgent: "Another" })).not.toBe(first);
  });

  test("is another comment from another sender, to another comment, or after ten minutes", async () => {
    const story = await aStory();
    const parent = await aComment({ storyId: story.id, state: "approved" });
    const client = aClient();
    const text = "Dem stimme ich zu.";
    await keyOfPosted(aDraft({ story: story.id, text }), client);
    await db.comment.updateMany({ where: { storyId: story.id, parentId: null }, data: { postedAt: new Date(Date.now() - 11 * 60_000) } });
    await keyOfPosted(aDraft({ story: story.id, text }), client);
    await keyOfPosted(aDraft({ story: story.id, text, parent: parent.id }), client);
    await keyOfPosted(aDraft({ story: story.id, text }), aClient());
    expect(await stored(story.id)).toHaveLength(5);
  });
});

describe("nothing is stored", () => {
  const refused = async (draft: Parameters<typeof aDraft>[0]) => postComment(aDraft(draft), { client: aClient() });

  test("under a story that isn't there, isn't published, or was taken down", async () => {
    const drafts = [newId(), (await aStory({ state: "draft" })).id, (await aStory({ state: "taken_down" })).id];
    for (const story of drafts) {
      expect(await refused({ story })).toEqual({ kind: "refused", problem: "story-gone" });
      expect(await stored(story)).toEqual([]);
    }
  });

  test("where the discussion is closed, for the story or for the site", async () => {
    const closed = await aStory({ commentsOpen: false });
    expect(await refused({ story: closed.id })).toEqual({ kind: "refused", problem: "closed" });
    const open = await aStory();
    await db.siteSettings.update({ where: { id: "site" }, data: { commentsOpen: false } });
    expect(await refused({ story: open.id })).toEqual({ kind: "refused", problem: "closed" });
    await db.siteSettings.update({ where: { id: "site" }, data: { commentsOpen: true } });
    expect([...(await stored(closed.id)), ...(await stored(open.id))]).toEqual([]);
  });

  test("as a reply to a comment that isn't public, isn't there, or hangs under another story", async () => {
    const [story, other] = [await aStory(), await aStory()];
    const held = await aComment({ storyId: story.id });
    const elsewhere = await aComment({ storyId: other.id, state: "approved" });
    for (const parent of [held.id, elsewhere.id, newId()]) {
      expect(await refused({ story: story.id, parent })).toEqual({ kind: "refused", problem: "parent-gone" });
    }
    expect(await stored(story.id)).toHaveLength(1);
  });

  test("deeper than 32 replies", async () => {
    const story = await aStory();
    let parent = await aComment({ storyId: story.id, state: "approved" });
    for (let depth = 1; depth <= 32; depth++) parent = await aComment({ storyId: story.id, state: "approved", parent });
    expect(await refused({ story: story.id, parent: parent.id })).toEqual({ kind: "refused", problem: "too-deep" });
  });

  test("from who posts thirty times a minute", async () => {
    const story = await aStory();
    const client = aClient();
    const outcomes = [];
    for (let post = 0; post < 31; post++) outcomes.push(await postComment(aDraft({ story: story.id }), { client }));
    expect(outcomes.filter(({ kind }) => kind === "received").length).toBe((await stored(story.id)).length);
    expect(outcomes.at(-1)).toEqual({ kind: "refused", problem: "too-fast" });
    expect((await stored(story.id)).length).toBeLessThan(31);
  });
});

test("a reply hangs below its true parent at any depth", async () => {
  const story = await aStory();
  let parent = await aComment({ storyId: story.id, state: "approved" });
  for (let depth = 1; depth < 8; depth++) parent = await aComment({ storyId: story.id, state: "approved", parent });
  await keyOfPosted(aDraft({ story: story.id, parent: parent.id }));
  const reply = (await stored(story.id)).at(-1);
  expect(reply).toMatchObject({ depth: 8, path: `${parent.path}${reply?.id}` });
});

describe("a name of the house", () => {
  test("is held when a guest uses it, and never shown as that person", async () => {
    process.env.MODERATION = "filter";
    const story = await aStory();
    const person = await aPerson({ name: "Jonna Achterberg" });
    await keyOfPosted(aDraft({ story: story.id, name: "jonna  achterberg" }));
    expect(await stored(story.id)).toMatchObject([{ state: "held" }]);
    expect(await db.comment.count({ where: { personId: person.id } })).toBe(0);
  });

  test("is the person's own, whatever the form says, when that person is signed in", async () => {
    const story = await aStory();
    const person = await aPerson({ name: "Ruth Sandvoss" });
    await postComment(aDraft({ story: story.id, name: "Niemand", email: "a@example.org", website: "example.org" }), {
      client: aClient(),
      person,
    });
    const select = { authorName: true, authorEmail: true, authorUrl: true, personId: true };
    expect(await db.comment.findFirst({ where: { storyId: story.id }, select })).toEqual({
      authorName: "Ruth Sandvoss",
      authorEmail: null,
      authorUrl: null,
      personId: person.id,
    });
  });
});

describe("with Akismet on", () => {
  beforeAll(() => {
    process.env.AKISMET_KEY = "0123456789ab";
    process.env.MODERATION = "filter";
  });
  afterAll(async () => {
    delete process.env.AKISMET_KEY;
    await closeQueue();
  });

  test("a comment waits for its answer, with the question in the queue and no word of it public", async () => {
    const story = await aStory();
    const key = await keyOfPosted(aDraft({ story: story.id }));
    const [comment] = await stored(story.id);
    expect(comment).toMatchObject({ state: "screening", number: null });
    expect(await db.$queryRaw`SELECT singleton_key AS key FROM pgboss.job WHERE name = 'akismet-check'`).toEqual([{ key: "now" }]);
    expect(await db.akismetRecord.findUnique({ where: { commentId: comment?.id ?? "" } })).toMatchObject({
      answer: "waiting",
      askAt: expect.any(Date),
    });
    expect(await threadPage(story.id)).toMatchObject({ threads: [], count: 0 });
    expect(await ownComment(key)).toMatchObject({ standing: "checking" });
  });

  test("the answer lets it out, or calls it spam, and its sender reads the same until a person has looked", async () => {
    for (const [answer, state] of [
      ["ham", "approved"],
      ["discard", "spam"],
      ["unanswered", "held"],
    ] as const) {
      process.env.MODERATION = "filter";
      const story = await aStory();
      const key = await keyOfPosted(aDraft({ story: story.id }));
      const [comment] = await stored(story.id);
      await db.akismetRecord.update({ where: { commentId: comment?.id ?? "" }, data: { answer } });
      await screenAgain(comment?.id ?? "");
      expect(await stored(story.id)).toMatchObject([{ state }]);
      expect((await ownComment(key))?.standing).toBe(state === "approved" ? "approved" : "checking");
    }
  });
});
