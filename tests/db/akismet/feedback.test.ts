import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askWhatIsDue } from "#lib/akismet/asking/commands";
import { Akismet } from "#lib/akismet/client";
import { reportDecision } from "#lib/akismet/commands";
import { feedbackFor } from "#lib/akismet/feedback";
import { tellAkismet } from "#lib/akismet/feedback/commands";
import { screenAgain } from "#lib/comments/screening/commands";
import { db } from "#lib/db";
import { closeQueue } from "#lib/jobs/queue";
import type { CommentState } from "#prisma/generated/enums";
import { failures, soothe, startAkismet, type TestAkismet, testKey } from "#tests/support/akismet";
import { aFreshService } from "#tests/support/akismet-service";
import { aComment } from "#tests/support/spam-rows";

let akismet: TestAkismet;
beforeAll(async () => {
  akismet = await startAkismet();
  Object.assign(process.env, {
    AKISMET_KEY: testKey,
    AKISMET_URL: akismet.url,
    AKISMET_TIME_LIMIT_MS: "300",
    AKISMET_CALLS_PER_SECOND: "100",
  });
});
afterAll(async () => {
  await akismet.stop();
  await closeQueue();
});
beforeEach(async () => {
  soothe(akismet);
  await aFreshService();
});

const payload = {
  blog: "http://localhost:3000",
  user_ip: "",
  user_agent: "Firefox",
  referrer: "",
  permalink: "http://localhost:3000/artikel/eins",
  comment_type: "reply",
  comment_parent: "x",
  comment_author: "Ada",
  comment_content: "Wie beim ersten Mal",
  comment_date_gmt: "2026-11-22T12:00:00.000Z",
  comment_post_modified_gmt: "2026-11-20T12:00:00.000Z",
  blog_lang: "de, en",
  blog_charset: "UTF-8",
  comment_context: ["Service", "Telefon & Co."],
  honeypot_field_name: "podium_trap",
  podium_trap: "",
};
/** A comment that Akismet was asked about, and that stands as somebody decided. */
async function decided(state: CommentState, answer: string): Promise<string> {
  const { id } = await aComment({ state });
  const client = new Akismet({ key: testKey, blog: payload.blog, url: akismet.url, timeLimit: 1_000 });
  expect((await client.check(payload)).kind).toBe("answer");
  akismet.asked.length = 0;
  await db.akismetRecord.create({ data: { commentId: id, answer, payload } });
  return id;
}
const recordOf = (commentId: string) => db.akismetRecord.findUniqueOrThrow({ where: { commentId } });
const plannedFor = (id: string) => db.$queryRaw<{ seconds: number }[]>`
  SELECT extract(epoch FROM start_after - now())::float8 AS seconds FROM pgboss.job
  WHERE name = 'akismet-feedback' AND state = 'created' AND data->>'commentId' = ${id}`;

test.each([
  ["ham", "spam", null, "ham"],
  ["ham", "discard", null, "ham"],
  ["spam", "ham", null, "spam"],
  ["ham", "ham", null, undefined],
  ["spam", "spam", null, undefined],
  ["other", "ham", null, undefined],
  [null, "spam", null, undefined],
  [null, "ham", null, undefined],
  ["ham", "waiting", null, undefined],
  ["ham", "later", null, undefined],
  ["ham", "unanswered", null, undefined],
  ["spam", "ham", "spam", undefined],
  ["ham", "ham", "spam", "ham"],
  [null, "discard", "ham", "spam"],
  [null, "ham", "spam", "ham"],
  ["other", "ham", "spam", undefined],
] as const)("a comment that persons call %s, where Akismet said %s and was told %s: tell it %s", (judged, answer, feedback, expected) => {
  expect(feedbackFor(judged, { answer, provisional: null, feedback })).toBe(expected);
});

test("what it said for now counts as long as it has said nothing else", () => {
  expect(feedbackFor("spam", { answer: "waiting", provisional: "ham", feedback: null })).toBe("spam");
});

describe("a contradiction", () => {
  test("is told once, with the fields of the first question and what had been answered to it", async () => {
    const id = await decided("approved", "spam");
    await tellAkismet(id);
    await tellAkismet(id);
    expect(akismet.asked).toHaveLength(1);
    const fields = { ...payload, api_key: testKey, comment_check_response: "true", reporter: "moderator" };
    expect(akismet.asked[0]).toMatchObject({ endpoint: "submit-ham", refusal: undefined });
    expect(akismet.asked[0]?.fields).toEqual(fields);
    expect(akismet.asked[0]?.host).not.toContain(testKey);
    expect(await recordOf(id)).toMatchObject({ feedback: "ham", feedbackResult: "accepted" });
  });

  test("is told once by two processes at the same time", async () => {
    const id = await decided("spam", "ham");
    await Promise.all([tellAkismet(id), tellAkismet(id), tellAkismet(id)]);
    expect(akismet.asked.map(({ endpoint }) => endpoint)).toEqual(["submit-spam"]);
  });

  test.each(failures)("that the service does not take (%s) is told again later, and what went wrong is kept", async (mood) => {
    const id = await decided("spam", "ham");
    akismet.mood = mood;
    await tellAkismet(id);
    expect(await recordOf(id)).toMatchObject({ feedback: null, feedbackResult: expect.stringMatching(/./), feedbackAttempts: 1 });
    const [next] = await plannedFor(id);
    expect(next?.seconds).toBeGreaterThan(40);
    expect(next?.seconds).toBeLessThan(80);
    await aFreshService();
    akismet.mood = "ham";
    await tellAkismet(id);
    expect(await recordOf(id)).toMatchObject({ feedback: "spam", feedbackResult: "accepted", feedbackAttempts: 0 });
  });

  test("about a comment the service was never asked about is refused, and given up after the eighth time", async () => {
    const id = await decided("spam", "ham");
    await db.akismetRecord.update({
      where: { commentId: id },
      data: { payload: { ...payload, comment_content: "Etwas anderes" }, feedbackAttempts: 7 },
    });
    await tellAkismet(id);
    expect(await recordOf(id)).toMatchObject({
      feedback: null,
      feedbackAttempts: 8,
      feedbackResult: expect.stringContaining("not the fields"),
    });
    expect(await plannedFor(id)).toEqual([]);
    akismet.asked.length = 0;
    await tellAkismet(id);
    expect(akismet.asked).toEqual([]);
  });

  test("waits while the service is left in peace", async () => {
    const id = await decided("spam", "ham");
    await db.akismetService.update({ where: { id: "akismet" }, data: { failures: 9, pausedUntil: new Date(Date.now() + 60_000) } });
    await tellAkismet(id);
    expect(akismet.asked).toEqual([]);
    expect(await recordOf(id)).toMatchObject({ feedbackAttempts: 0, feedbackResult: null });
    expect(await plannedFor(id)).toHaveLength(1);
  });

  test("waits two minutes in the queue; agreement is not put there at all", async () => {
    const [contradicted, agreed] = [await decided("approved", "spam"), await decided("spam", "spam")];
    await db.$transaction(async (tx) => {
      await reportDecision(tx, contradicted);
      await reportDecision(tx, agreed);
    });
    const [soon] = await plannedFor(contradicted);
    expect(soon?.seconds).toBeGreaterThan(90);
    expect(await plannedFor(agreed)).toEqual([]);
  });

  test("is put there too when the service answers after a person has decided, and thinks otherwise", async () => {
    const [contradicted, agreed] = [await decided("approved", "waiting"), await decided("spam", "waiting")];
    await db.akismetRecord.updateMany({ where: { commentId: { in: [contradicted, agreed] } }, data: { askAt: new Date() } });
    akismet.mood = "spam";
    await askWhatIsDue(screenAgain);
    expect([(await recordOf(contradicted)).answer, (await recordOf(agreed)).answer]).toEqual(["spam", "spam"]);
    expect(await plannedFor(contradicted)).toHaveLength(1);
    expect(await plannedFor(agreed)).toEqual([]);
  });

  test("is not told when the payload has gone, nor when it was taken back meanwhile", async () => {
    const gone = await decided("approved", "spam");
    await db.$executeRaw`UPDATE akismet_records SET payload = NULL WHERE comment_id = ${gone}`;
    await tellAkismet(gone);
    await tellAkismet(await decided("held", "spam"));
    expect(akismet.asked).toEqual([]);
  });
});
