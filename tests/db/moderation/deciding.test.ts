import { expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { findCard } from "#lib/moderation/cards/queries";
import { approveAll, decide, undo } from "#lib/moderation/commands";
import { queuePage } from "#lib/moderation/queries";
import { placeOf } from "#lib/moderation/tabs";
import { aModerator } from "#tests/support/accounts";
import { aComment, aStory } from "#tests/support/factories";

const commentNow = (id: string) => db.comment.findUniqueOrThrow({ where: { id }, select: { state: true, version: true, number: true } });
const decisionsOn = (commentId: string) =>
  db.decision.findMany({
    where: { commentId, userId: { not: null } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { toState: true, userId: true, reason: true, note: true, undoesId: true },
  });

async function aWaitingComment(given: { state?: "held" | "screening"; storyId?: string } = {}) {
  const storyId = given.storyId ?? (await aStory()).id;
  return aComment({ storyId, state: "screening", ...given });
}

async function screened(commentId: string, verdict: "publish" | "hold" | "wait") {
  await db.screening.create({
    data: {
      id: newId(),
      commentId,
      verdict,
      probability: 0.1,
      holdAt: 0.5,
      spamAt: 0.95,
      waitingFor: verdict === "wait" ? ["akismet"] : [],
    },
  });
}

test("a decision moves the comment and says who, what and why", async () => {
  const moderator = await aModerator();
  const { id: commentId, version } = await aWaitingComment();
  expect(await decide({ commentId, version, to: "rejected", reason: "insult", note: "Bitte sachlich." }, moderator)).toBe("decided");
  expect(await commentNow(commentId)).toMatchObject({ state: "rejected", version: version + 1, number: null });
  expect(await decisionsOn(commentId)).toEqual([
    { toState: "rejected", userId: moderator.id, reason: "insult", note: "Bitte sachlich.", undoesId: null },
  ]);
});

test("of two moderators the first decides, the second is told, and nothing is overwritten", async () => {
  const [first, second] = await Promise.all([aModerator({ name: "Ines" }), aModerator()]);
  const { id: commentId, version } = await aWaitingComment();
  expect(await decide({ commentId, version, to: "approved" }, first)).toBe("decided");
  expect(await decide({ commentId, version, to: "spam" }, second)).toBe("decided-meanwhile");
  expect((await commentNow(commentId)).state).toBe("approved");
  const card = await findCard(commentId, second);
  expect(card?.decisions[0]?.user?.name).toBe("Ines");
});

test("ten moderators at the same moment make one decision", async () => {
  const moderators = await Promise.all(Array.from({ length: 10 }, () => aModerator()));
  const { id: commentId, version } = await aWaitingComment();
  const outcomes = await Promise.all(
    moderators.map((moderator, index) => decide({ commentId, version, to: index % 2 ? "approved" : "spam" }, moderator)),
  );
  expect(outcomes.filter((outcome) => outcome === "decided")).toHaveLength(1);
  expect(await decisionsOn(commentId)).toHaveLength(1);
});

test("a colleague takes the last decision back, once, and that is a decision too", async () => {
  const [first, second] = await Promise.all([aModerator(), aModerator()]);
  const { id: commentId, version } = await aWaitingComment({ state: "held" });
  await decide({ commentId, version, to: "approved" }, first);
  expect(await undo({ commentId, version: version + 1 }, second)).toBe("decided");
  expect((await commentNow(commentId)).state).toBe("held");
  const last = (await decisionsOn(commentId)).at(-1);
  expect(last).toMatchObject({ toState: "held", userId: second.id, reason: "undo", undoesId: expect.any(String) });
  expect(await undo({ commentId, version: version + 1 }, first)).toBe("decided-meanwhile");
});

test("what was decided before the filter had finished waits for a person when it is taken back", async () => {
  const moderator = await aModerator();
  const { id: commentId, version } = await aWaitingComment();
  await decide({ commentId, version, to: "spam" }, moderator);
  expect(await undo({ commentId, version: version + 1 }, moderator)).toBe("decided");
  expect((await commentNow(commentId)).state).toBe("held");
});

test("a comment keeps its number when its approval is taken back and given again", async () => {
  const moderator = await aModerator();
  const { id: commentId, version } = await aWaitingComment({ state: "held" });
  await decide({ commentId, version, to: "approved" }, moderator);
  const { number } = await commentNow(commentId);
  await undo({ commentId, version: version + 1 }, moderator);
  await decide({ commentId, version: version + 2, to: "approved" }, moderator);
  expect(await commentNow(commentId)).toMatchObject({ state: "approved", number });
});

test("what its sender has withdrawn stays withdrawn", async () => {
  const moderator = await aModerator();
  const { id: commentId, version } = await aComment({ storyId: (await aStory()).id, state: "withdrawn" });
  expect(await decide({ commentId, version, to: "approved" }, moderator)).toBe("not-possible");
});

test("of the chosen ones only those are approved that are still as they were seen", async () => {
  const moderator = await aModerator();
  const comments = await Promise.all([1, 2, 3].map(() => aWaitingComment()));
  const [changed] = comments;
  if (changed) await decide({ commentId: changed.id, version: changed.version, to: "rejected", reason: "other", note: "" }, moderator);
  const seen = comments.map(({ id, version }) => ({ commentId: id, version }));
  expect(await approveAll(seen, moderator)).toBe(2);
  expect(changed && (await commentNow(changed.id)).state).toBe("rejected");
});

test("what waits stands in the order in which it should be looked at, and no comment is shown twice or left out", async () => {
  await db.comment.deleteMany({});
  const moderator = await aModerator();
  const { id: storyId } = await aStory();
  const held = await aHeldByFilter(storyId, "hold");
  const harmless = await aHeldByFilter(storyId, "publish");
  const asideByPerson = await aComment({ storyId, state: "held" });
  await screened(asideByPerson.id, "publish");
  const running = await aWaitingComment({ storyId });
  const appeal = await aHeldByFilter(storyId, "publish");
  await db.comment.update({ where: { id: appeal.id }, data: { appealedAt: new Date() } });
  await Promise.all(Array.from({ length: 20 }, () => aHeldByFilter(storyId, "hold")));

  const seen: { id: string; group: string }[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const page = await queuePage("waiting", placeOf(after || undefined), moderator);
    expect(page.cards.length).toBeLessThanOrEqual(20);
    seen.push(...page.cards);
    after = page.next;
  }
  expect(seen).toHaveLength(25);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(25);
  expect(seen.slice(0, 2).map(({ id, group }) => [id, group])).toEqual([
    [harmless.id, "harmless"],
    [appeal.id, "appeal"],
  ]);
  expect(seen.at(-1)).toMatchObject({ id: running.id, group: "screening" });
  expect(seen.filter(({ group }) => group === "held").map(({ id }) => id)).toEqual(expect.arrayContaining([held.id, asideByPerson.id]));
});

async function aHeldByFilter(storyId: string, verdict: "publish" | "hold") {
  const comment = await aWaitingComment({ storyId });
  await screened(comment.id, verdict);
  await db.$transaction([
    db.decision.create({ data: { id: newId(), commentId: comment.id, fromState: "screening", toState: "held", actor: "filter" } }),
    db.comment.update({ where: { id: comment.id }, data: { state: "held" } }),
  ]);
  return comment;
}

test("the card tells what became of the sender's other comments", async () => {
  const moderator = await aModerator();
  const { id: storyId } = await aStory();
  const [one, other, third] = await Promise.all([
    aComment({ storyId, state: "approved" }),
    aComment({ storyId, state: "spam" }),
    aWaitingComment({ storyId }),
  ]);
  const ids = [one, other, third].map(({ id }) => id);
  await db.comment.updateMany({
    where: { id: { in: ids } },
    data: { senderDigest: `sender of ${third.id}`, addressDigest: `network of ${third.id}` },
  });
  const card = await findCard(third.id, moderator);
  expect(card?.history).toEqual({ sender: { approved: 1, refused: 1 }, address: { approved: 1, refused: 1 } });
});
