// The way of a comment through Akismet, with the real queue and database; only the service itself is one of our own.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { postComment } from "#lib/comments/commands";
import { withdraw } from "#lib/comments/own/commands";
import { screenAgain } from "#lib/comments/screening/commands";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { startWorker, stopWorker } from "#lib/jobs/worker";
import { handlers } from "#lib/start/handlers";
import type { CommentState } from "#prisma/generated/enums";
import { failures, soothe, startAkismet, type TestAkismet, testKey } from "#tests/support/akismet";
import { aFreshService } from "#tests/support/akismet-service";
import { anAccount, aPerson, keyOf } from "#tests/support/factories";
import { sentences } from "#tests/support/sentences";
import { aStory } from "#tests/support/spam-rows";

let akismet: TestAkismet;

beforeAll(async () => {
  akismet = await startAkismet();
  set({});
  await startWorker(handlers);
});

/** The settings of these tests, but for the differences given. */
function set(differences: Record<string, string>): void {
  const quick = { AKISMET_RETRY_SECONDS: "0.2,0.4", AKISMET_TIME_LIMIT_MS: "1000", AKISMET_CALLS_PER_SECOND: "100" };
  const usual = { ...quick, AKISMET_KEY: testKey, AKISMET_URL: akismet.url };
  Object.assign(process.env, usual, { AKISMET_SEND_EMAIL: "off", AKISMET_SEND_IP: "off", MODERATION: "filter" }, differences);
}
afterAll(async () => {
  await akismet.stop();
  await stopWorker();
});
beforeEach(async () => {
  soothe(akismet);
  await aFreshService();
  await db.rateCount.deleteMany();
  set({});
});
// Nothing of one test is asked about in the next.
afterEach(async () => {
  await db.comment.deleteMany({ where: { replies: { none: {} } } });
});

let posted = 0;
async function post({
  name = "Ada",
  userAgent = "Firefox",
  trap = "",
  text = "",
  parent = "",
  storyId = "",
  personId = "",
} = {}): Promise<string> {
  const story = storyId || (await aStory()).id;
  const referrer = userAgent && "http://localhost:3000/artikel/eins";
  posted += 1;
  const client = { address: "203.0.113.7", block: `203.0.${posted}.0/24`, addressDigest: `digest ${posted}`, userAgent, referrer };
  const typed = text || `${sentences[posted % sentences.length]} Das war Punkt ${posted}.`;
  const draft = { story, parent: parent || null, name, email: "ada@example.org", website: null, text: typed, subject: trap, stamp: "" };
  const outcome = await postComment(draft, { client, ...(personId && { person: { id: personId, name: "Mara" } }) });
  expect(outcome.kind).toBe("received");
  const { id } = await db.comment.findFirstOrThrow({ where: { storyId: story, source: typed }, select: { id: true } });
  return id;
}

async function someoneOfTheHouse(): Promise<string> {
  const { id: personId } = await aPerson();
  await anAccount({ role: "editor", personId });
  return personId;
}

const stateOf = async (id: string) => (await db.comment.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
const becomes = (id: string, state: CommentState) =>
  vi.waitFor(async () => expect(await stateOf(id)).toBe(state), { timeout: 60_000, interval: 50 });
const recordOf = (id: string) => db.akismetRecord.findUniqueOrThrow({ where: { commentId: id } });
const service = () => db.akismetService.findFirstOrThrow();
const attemptsOf = async (ids: string[]) => (await Promise.all(ids.map(recordOf))).reduce((sum, { attempts }) => sum + attempts, 0);
const wasAskedOften = (id: string, attempts: number) =>
  vi.waitFor(async () => expect((await recordOf(id)).attempts).toBeGreaterThanOrEqual(attempts), { timeout: 60_000, interval: 50 });

describe("an answer decides", () => {
  test("ham: the filter lets it out, and both screenings are kept", async () => {
    const id = await post();
    await becomes(id, "approved");
    const screenings = await db.screening.findMany({
      where: { commentId: id },
      select: { verdict: true },
      orderBy: { at: "asc" },
      take: 9,
    });
    expect(screenings.map(({ verdict }) => verdict)).toEqual(["wait", "publish"]);
    expect(await recordOf(id)).toMatchObject({ answer: "ham", guid: expect.stringMatching(/^guid-/), lastError: null });
  });
  test("discard: it is spam", async () => {
    akismet.mood = "discard";
    const id = await post();
    await becomes(id, "spam");
    expect(await recordOf(id)).toMatchObject({ answer: "discard" });
  });
  test("spam: the filter doesn't let it out, however harmless it finds it itself", async () => {
    akismet.mood = "spam";
    const id = await post();
    await vi.waitFor(async () => expect(["held", "spam"]).toContain(await stateOf(id)), 60_000);
    expect(await recordOf(id)).toMatchObject({ answer: "spam" });
  });
  test("a warning beside an answer is kept, and the answer too", async () => {
    akismet.mood = "discard";
    akismet.alert = { code: "10001", message: "Your key has expired" };
    const id = await post();
    await becomes(id, "spam");
    expect((await recordOf(id)).alert).toBe("10001 Your key has expired");
    const trouble = { kind: "alert", code: "10001", message: "Your key has expired" };
    expect(await db.akismetTrouble.findFirst()).toMatchObject({ ...trouble, times: 1, overAt: null });
    akismet.alert = undefined;
    await becomes(await post(), "spam");
    // What is known of the service is noted after the comment is decided.
    await vi.waitFor(async () => expect((await db.akismetTrouble.findFirst())?.overAt).toBeInstanceOf(Date), 10_000);
  });

  test("ham that wants a second look waits for it, and the second look decides", async () => {
    akismet.recheckAfter = [1];
    const id = await post();
    await vi.waitFor(async () => expect(await recordOf(id)).toMatchObject({ answer: "waiting", provisional: "ham" }), 10_000);
    expect(await stateOf(id)).toBe("screening");
    akismet.mood = "discard";
    await becomes(id, "spam");
    expect(akismet.asked.map(({ fields }) => fields.recheck_reason)).toEqual([undefined, "recheck"]);
  });

  test("a service that looks closer for ever is taken at its word after the third time", async () => {
    akismet.recheckAfter = [0.1, 0.1, 0.1, 0.1, 0.1];
    const id = await post();
    await becomes(id, "approved");
    expect(akismet.asked).toHaveLength(4);
  });

  test("what the local filter would call spam even after a kind answer is not asked about at all", async () => {
    const id = await post({
      trap: "https://casino.example",
      text: "Online casino, free spins: https://a.example https://b.example https://c.example",
    });
    expect(await stateOf(id)).toBe("spam");
    expect(await db.akismetRecord.count({ where: { commentId: id } })).toBe(0);
    expect(akismet.asked).toEqual([]);
  });
});

describe("while there is no answer nothing becomes public", () => {
  test.each(failures)("the service %s; when it is back the comment is screened", async (mood) => {
    akismet.mood = mood;
    const id = await post();
    await wasAskedOften(id, 1);
    expect(await stateOf(id)).toBe("screening");
    expect((await recordOf(id)).lastError).not.toBeNull();
    expect(await db.decision.count({ where: { commentId: id } })).toBe(0);
    akismet.mood = "ham";
    await becomes(id, "approved");
  });

  test("the service is not there at all", async () => {
    set({ AKISMET_URL: "http://127.0.0.1:3199" });
    const id = await post();
    await wasAskedOften(id, 2);
    expect(await stateOf(id)).toBe("screening");
    set({});
    await becomes(id, "approved");
  });

  test("the key is wrong", async () => {
    set({ AKISMET_KEY: "wrong" });
    const id = await post();
    await wasAskedOften(id, 1);
    expect(await stateOf(id)).toBe("screening");
    expect((await recordOf(id)).lastError).toContain("Invalid key");
    set({});
    await becomes(id, "approved");
  });

  test("a client that names no browser is not waved through", async () => {
    akismet.mood = "breaks";
    const id = await post({ userAgent: "" });
    await wasAskedOften(id, 2);
    expect(await stateOf(id)).toBe("screening");
    expect(akismet.asked.map(({ fields }) => fields.user_agent)).not.toContain("");
    akismet.mood = "discard";
    await becomes(id, "spam");
  });

  test("the key belongs to another site", async () => {
    akismet.blog = "https://another.example";
    const id = await post();
    await wasAskedOften(id, 1);
    expect(await stateOf(id)).toBe("screening");
    akismet.blog = "http://localhost:3000";
    await becomes(id, "approved");
  });

  test("after a run of failures nobody asks for a while, and the first answer wakes all who wait", async () => {
    set({ AKISMET_RETRY_SECONDS: "1,600" });
    akismet.mood = "breaks";
    const ids = [await post(), await post(), await post(), await post(), await post(), await post()];
    await vi.waitFor(async () => expect((await service()).failures).toBeGreaterThanOrEqual(5), 30_000);
    await vi.waitFor(async () => expect(await attemptsOf(ids)).toBeGreaterThanOrEqual(6), 30_000);
    expect(await Promise.all(ids.map(stateOf))).toEqual(ids.map(() => "screening"));
    akismet.mood = "ham";
    for (const id of [await post(), ...ids]) await becomes(id, "approved");
    expect(await service()).toMatchObject({ failures: 0, pausedUntil: null });
  });

  test("it is left in peace for as long as it asks for", async () => {
    akismet.mood = "throttles";
    akismet.retryAfter = "4";
    const id = await post();
    await wasAskedOften(id, 1);
    akismet.mood = "ham";
    const second = await post();
    await becomes(second, "approved");
    const [first, next] = akismet.asked;
    expect((next?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(3_900);
    await becomes(id, "approved");
  });

  test("after a day a person has to decide, and is told that Akismet has not", async () => {
    akismet.mood = "hangs";
    const id = await post();
    await wasAskedOften(id, 1);
    await db.comment.update({ where: { id }, data: { postedAt: new Date(Date.now() - 23 * 3_600_000) } });
    await handlers["unstick-comments"]({});
    expect(await stateOf(id)).toBe("screening");
    await db.comment.update({ where: { id }, data: { postedAt: new Date(Date.now() - 25 * 3_600_000) } });
    await handlers["unstick-comments"]({});
    expect(await stateOf(id)).toBe("held");
    const screening = { where: { commentId: id, verdict: "hold" as const }, select: { findings: { select: { reason: true } } } };
    const { findings } = await db.screening.findFirstOrThrow(screening);
    expect(findings).toContainEqual({ reason: "akismetUnanswered" });
    akismet.mood = "ham";
    await handlers["akismet-check"]({});
    expect(await stateOf(id)).toBe("held");
  });

  test("after a day nobody asks any more, also about what was held for now or decided by a person meanwhile", async () => {
    akismet.mood = "breaks";
    const ids = [await post(), await post()];
    const [held = "", decided = ""] = ids;
    for (const id of ids) await wasAskedOften(id, 1);
    await db.akismetRecord.update({ where: { commentId: held }, data: { answer: "later" } });
    await screenAgain(held);
    expect(await stateOf(held)).toBe("held");
    await db.$transaction([
      db.comment.update({ where: { id: decided }, data: { state: "rejected", version: 2 } }),
      db.decision.create({ data: { id: newId(), commentId: decided, fromState: "screening", toState: "rejected", actor: "person" } }),
    ]);
    await db.comment.updateMany({ where: { id: { in: ids } }, data: { postedAt: new Date(Date.now() - 25 * 3_600_000) } });
    await handlers["unstick-comments"]({});
    for (const id of ids) expect(await recordOf(id)).toMatchObject({ answer: "unanswered", askAt: null });
    expect(await Promise.all(ids.map(stateOf))).toEqual(["held", "rejected"]);
  });

  test("a comment that stands too far back is held for now, and let out when its answer is there", async () => {
    akismet.mood = "hangs";
    const id = await post();
    await db.akismetRecord.update({ where: { commentId: id }, data: { answer: "later" } });
    await screenAgain(id);
    expect(await stateOf(id)).toBe("held");
    akismet.mood = "ham";
    await becomes(id, "approved");
  });

  test("what its sender objects to is no longer the machine's to decide", async () => {
    const id = await post();
    await becomes(id, "approved");
    await db.decision.create({ data: { id: newId(), commentId: id, fromState: "spam", toState: "held", actor: "sender" } });
    await db.akismetRecord.update({ where: { commentId: id }, data: { answer: "discard" } });
    await screenAgain(id);
    expect(await stateOf(id)).toBe("approved");
  });

  test("a person who decides meanwhile is not overruled by a late answer", async () => {
    akismet.mood = "hangs";
    const id = await post();
    await wasAskedOften(id, 1);
    await db.$transaction([
      db.comment.update({ where: { id }, data: { state: "rejected", version: 2 } }),
      db.decision.create({ data: { id: "0000000000000000", commentId: id, fromState: "screening", toState: "rejected", actor: "person" } }),
    ]);
    akismet.mood = "ham";
    await vi.waitFor(async () => expect((await recordOf(id)).answer).toBe("ham"), 15_000);
    expect(await stateOf(id)).toBe("rejected");
  });
});

describe("what is sent", () => {
  test("is nothing of what its sender has taken back meanwhile", async () => {
    akismet.mood = "breaks";
    const id = await post();
    await wasAskedOften(id, 1);
    await withdraw(keyOf({ id }));
    akismet.mood = "ham";
    const { attempts } = await recordOf(id);
    await db.akismetRecord.update({ where: { commentId: id }, data: { askAt: new Date() } });
    await handlers["akismet-check"]({});
    expect(await recordOf(id)).toMatchObject({ attempts, answer: "waiting" });
    expect(await stateOf(id)).toBe("withdrawn");
  });
  const asked = () => akismet.asked.find(({ endpoint }) => endpoint === "comment-check")?.fields ?? {};
  test("holds the key in the body, the browser and the story, but neither e-mail nor address", async () => {
    const id = await post();
    await becomes(id, "approved");
    expect(asked()).toMatchObject({ api_key: testKey, user_agent: "Firefox", user_ip: "", comment_type: "comment", comment_author: "Ada" });
    expect(asked()).toMatchObject({
      blog_lang: "de, en",
      blog_charset: "UTF-8",
      is_test: "1",
      honeypot_field_name: "podium_trap",
      podium_trap: "",
    });
    expect(asked().permalink).toMatch(/^http:\/\/localhost:3000\/artikel\//);
    expect(asked()).not.toHaveProperty("user_role");
    expect(asked()).not.toHaveProperty("comment_author_email");
    expect(akismet.asked[0]?.host).not.toContain(testKey);
    expect(JSON.stringify((await recordOf(id)).payload)).not.toContain(testKey);
  });
  test("names the parent of a reply and the tags of the story", async () => {
    const { id: storyId } = await aStory();
    const tag = { id: newId(), slug: "warteschleife", name: "Warteschleife & Co." };
    await db.storyTag.create({ data: { story: { connect: { id: storyId } }, tag: { create: tag }, position: 0 } });
    const parent = await post({ storyId });
    await becomes(parent, "approved");
    akismet.asked.length = 0;
    const reply = await post({ storyId, parent });
    await becomes(reply, "approved");
    expect(asked()).toMatchObject({ comment_type: "reply", comment_parent: parent, comment_context: [tag.name] });
  });
  test("tells the role of an account only when somebody was signed in", async () => {
    const posted = await post({ personId: await someoneOfTheHouse() });
    await becomes(posted, "approved");
    expect(asked()).toMatchObject({ user_role: "editor" });
  });
  test("holds them when their switches are on, and then only the payload does", async () => {
    set({ AKISMET_SEND_EMAIL: "on", AKISMET_SEND_IP: "on" });
    const id = await post();
    await becomes(id, "approved");
    expect(asked()).toMatchObject({ user_ip: "203.0.113.7", comment_author_email: "ada@example.org" });
    const row = await db.$queryRaw<{ row: string }[]>`SELECT row_to_json(c)::text AS row FROM comments c WHERE id = ${id}`;
    expect(row[0]?.row).not.toContain("203.0.113.7");
  });
  test("is nothing at all without a key", async () => {
    set({ AKISMET_KEY: "" });
    const id = await post();
    expect(await stateOf(id)).toBe("approved");
    expect(await db.akismetRecord.count({ where: { commentId: id } })).toBe(0);
    expect(akismet.asked).toEqual([]);
  });
});
