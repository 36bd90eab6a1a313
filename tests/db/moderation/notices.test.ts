import { expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { decideNotice } from "#lib/moderation/notices/commands";
import { noticePage } from "#lib/moderation/notices/queries";
import { placeOf } from "#lib/moderation/tabs";
import { digestOf } from "#lib/secrets";
import { aModerator } from "#tests/support/accounts";
import { aComment, aStory } from "#tests/support/factories";

async function aNotice(state: "approved" | "held" | "rejected" = "approved") {
  const comment = await aComment({ storyId: (await aStory()).id, state });
  const id = newId();
  await db.notice.create({
    data: { id, commentId: comment.id, reason: "insult", text: "Das ist eine Beleidigung.", receiptDigest: digestOf(id) },
  });
  return { noticeId: id, commentId: comment.id };
}
const stateOf = async (id: string) => (await db.comment.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
const noticeNow = (id: string) =>
  db.notice.findUniqueOrThrow({ where: { id }, select: { state: true, decisionNote: true, decidedById: true, decidedAt: true } });

test("a report that is upheld refuses the comment and says why", async () => {
  const moderator = await aModerator();
  const { noticeId, commentId } = await aNotice();
  expect(await decideNotice({ noticeId, outcome: "upheld", reason: "insult", note: "Danke für den Hinweis." }, moderator)).toBe("decided");
  expect(await stateOf(commentId)).toBe("rejected");
  expect(await noticeNow(noticeId)).toEqual({
    state: "upheld",
    decisionNote: "Danke für den Hinweis.",
    decidedById: moderator.id,
    decidedAt: expect.any(Date),
  });
});

test("a report that is dismissed leaves the comment where it is", async () => {
  const { noticeId, commentId } = await aNotice();
  expect(await decideNotice({ noticeId, outcome: "dismissed", note: "" }, await aModerator())).toBe("decided");
  expect(await stateOf(commentId)).toBe("approved");
  expect((await noticeNow(noticeId)).state).toBe("dismissed");
});

test("a report about a comment that is refused already can still be upheld", async () => {
  const { noticeId, commentId } = await aNotice("rejected");
  expect(await decideNotice({ noticeId, outcome: "upheld", reason: "insult", note: "" }, await aModerator())).toBe("decided");
  expect(await stateOf(commentId)).toBe("rejected");
});

test("of two moderators who decide about a report the second is told", async () => {
  const [first, second] = await Promise.all([aModerator(), aModerator()]);
  const { noticeId, commentId } = await aNotice();
  const outcomes = await Promise.all([
    decideNotice({ noticeId, outcome: "upheld", reason: "insult", note: "" }, first),
    decideNotice({ noticeId, outcome: "dismissed", note: "" }, second),
  ]);
  expect(outcomes.toSorted()).toEqual(["decided", "decided-meanwhile"]);
  expect(await stateOf(commentId)).toBe((await noticeNow(noticeId)).state === "upheld" ? "rejected" : "approved");
});

test("the pages of reports leave none out and show none twice", async () => {
  await db.notice.deleteMany({});
  const moderator = await aModerator();
  const made = await Promise.all(Array.from({ length: 21 }, () => aNotice()));
  const seen: string[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const page = await noticePage("open", placeOf(after || undefined), moderator);
    seen.push(...page.notices.map(({ id }) => id));
    after = page.next;
  }
  expect(seen.toSorted()).toEqual(made.map(({ noticeId }) => noticeId).toSorted());
});
