import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { feedbackFor, reportDecision } from "#lib/akismet/commands";
import { tellAkismet } from "#lib/akismet/feedback/commands";
import { db } from "#lib/db";
import { closeQueue } from "#lib/jobs/queue";
import type { CommentState } from "#prisma/generated/enums";
import { startAkismet, type TestAkismet, testKey } from "#tests/support/akismet";
import { aComment } from "#tests/support/spam-rows";

let akismet: TestAkismet;
beforeAll(async () => {
  akismet = await startAkismet();
  Object.assign(process.env, { AKISMET_KEY: testKey, AKISMET_URL: akismet.url, AKISMET_TIME_LIMIT_MS: "1000" });
});
afterAll(async () => {
  await akismet.stop();
  await closeQueue();
});
beforeEach(() => {
  akismet.mood = "ham";
  akismet.asked.length = 0;
});

const payload = {
  blog: "http://localhost:3000",
  user_ip: "",
  user_agent: "Firefox",
  comment_content: "Wie beim ersten Mal",
  comment_parent: "x",
  "comment_context[0]": "Service",
};
async function decided(state: CommentState, answer: string): Promise<string> {
  const { id } = await aComment({ state });
  await db.akismetRecord.create({ data: { commentId: id, answer, payload } });
  return id;
}
const recordOf = (commentId: string) => db.akismetRecord.findUniqueOrThrow({ where: { commentId } });

test.each([
  ["approved", "spam", null, "ham"],
  ["approved", "discard", null, "ham"],
  ["spam", "ham", null, "spam"],
  ["approved", "ham", null, undefined],
  ["spam", "spam", null, undefined],
  ["rejected", "ham", null, undefined],
  ["held", "spam", null, undefined],
  ["approved", "waiting", null, undefined],
  ["approved", "unanswered", null, undefined],
  ["spam", "ham", "spam", undefined],
  ["approved", "ham", "spam", "ham"],
] as const)("a comment that is %s, where Akismet said %s and was told %s: tell it %s", (state, answer, feedback, expected) => {
  expect(feedbackFor(state, { answer, feedback })).toBe(expected);
});

describe("a contradiction", () => {
  test("is told once, with the fields of the first question, and the answer is kept", async () => {
    const id = await decided("approved", "spam");
    await tellAkismet(id);
    await tellAkismet(id);
    expect(akismet.asked).toHaveLength(1);
    expect(akismet.asked[0]).toMatchObject({ endpoint: "submit-ham", fields: { ...payload, api_key: testKey } });
    expect(akismet.asked[0]?.host).not.toContain(testKey);
    expect(await recordOf(id)).toMatchObject({ feedback: "ham", feedbackResult: "accepted" });
  });

  test.each(["invalid", "breaks", "hangs", "babbles"] as const)(
    "that the service does not take (%s) is tried again, and what went wrong is kept",
    async (mood) => {
      const id = await decided("spam", "ham");
      akismet.mood = mood;
      await expect(tellAkismet(id)).rejects.toThrow("did not take the report");
      expect((await recordOf(id)).feedback).toBeNull();
      expect((await recordOf(id)).feedbackResult).not.toBeNull();
      akismet.mood = "ham";
      await tellAkismet(id);
      expect(await recordOf(id)).toMatchObject({ feedback: "spam", feedbackResult: "accepted" });
    },
  );

  test("waits two minutes in the queue; agreement is not put there at all", async () => {
    const [contradicted, agreed] = [await decided("approved", "spam"), await decided("spam", "spam")];
    await db.$transaction(async (tx) => {
      await reportDecision(tx, contradicted, "approved");
      await reportDecision(tx, agreed, "spam");
    });
    const jobs = await db.$queryRaw`
      SELECT data->>'commentId' AS id, start_after > now() + interval '90 seconds' AS later FROM pgboss.job WHERE name = 'akismet-feedback'`;
    expect(jobs).toEqual([{ id: contradicted, later: true }]);
  });

  test("is not told when the payload has gone, nor when it was taken back meanwhile", async () => {
    const gone = await decided("approved", "spam");
    await db.$executeRaw`UPDATE akismet_records SET payload = NULL WHERE comment_id = ${gone}`;
    await tellAkismet(gone);
    await tellAkismet(await decided("held", "spam"));
    expect(akismet.asked).toEqual([]);
  });
});
