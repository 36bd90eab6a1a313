import { describe, expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { report } from "#lib/notices/commands";
import { ownNotice } from "#lib/notices/queries";
import { noticeDraft, noticeProblemsOf } from "#lib/notices/schema";
import { aClient, aComment, aStory } from "#tests/support/factories";

const aReport = (comment: string, text = "") => noticeDraft.parse({ comment, reason: "insult", text, email: "" });
const aPublicComment = async () => aComment({ storyId: (await aStory()).id, state: "approved" });

test("a reader reports a comment and follows it under an address of his own", async () => {
  const comment = await aPublicComment();
  const reported = await report(aReport(comment.id, "Das geht zu weit.\u0000\u202E"), aClient());
  if (reported.kind !== "received") throw new Error(reported.problem);
  expect(await ownNotice(reported.key)).toMatchObject({ reason: "insult", text: "Das geht zu weit.", state: "open", decidedAt: null });
  const stored = await db.notice.findFirstOrThrow({ where: { commentId: comment.id } });
  expect(JSON.stringify(stored)).not.toContain(reported.key);
});

test.each(["", "x", "a".repeat(43), "\u0000"])("no other key opens it: %j", async (key) => {
  expect(await ownNotice(key)).toBeNull();
});

describe("nothing is stored", () => {
  test.each(["screening", "held", "spam", "rejected", "withdrawn"] as const)("about a comment that is %s", async (state) => {
    const comment = await aComment({ storyId: (await aStory()).id, state });
    expect(await report(aReport(comment.id), aClient())).toEqual({ kind: "refused", problem: "comment-gone" });
    expect(await db.notice.count({ where: { commentId: comment.id } })).toBe(0);
  });

  test("about a comment that isn't there, or under a story that was taken down", async () => {
    const story = await aStory();
    const comment = await aComment({ storyId: story.id, state: "approved" });
    await db.story.update({ where: { id: story.id }, data: { state: "taken_down", takenDownAt: new Date() } });
    for (const id of [newId(), comment.id]) expect((await report(aReport(id), aClient())).kind).toBe("refused");
    expect(await db.notice.count({ where: { commentId: comment.id } })).toBe(0);
  });

  test("from who reports and reports", async () => {
    const [comment, client] = [await aPublicComment(), aClient()];
    const outcomes = [];
    for (let times = 0; times < 12; times++) outcomes.push(await report(aReport(comment.id), client));
    expect(outcomes.at(-1)).toEqual({ kind: "refused", problem: "too-fast" });
    expect(await db.notice.count({ where: { commentId: comment.id } })).toBe(outcomes.filter(({ kind }) => kind === "received").length);
  });
});

test("each problem of a report is told by its field; a made-up id is nobody's slip", () => {
  const wrong = noticeDraft.safeParse({ comment: newId(), reason: "", text: "x".repeat(2001), email: "quatsch" });
  expect(wrong.error && noticeProblemsOf(wrong.error)).toEqual([
    { field: "reason", problem: "missing" },
    { field: "text", problem: "too-long" },
    { field: "email", problem: "wrong" },
  ]);
  const forged = noticeDraft.safeParse({ comment: "1 OR 1=1", reason: "insult" });
  expect(forged.error && noticeProblemsOf(forged.error)).toBeNull();
});
