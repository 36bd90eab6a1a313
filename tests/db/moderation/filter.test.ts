import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { keepWeeks } from "#lib/moderation/filter/commands";
import { together } from "#lib/moderation/filter/figures";
import { filterWeeks, learningState, watched } from "#lib/moderation/filter/queries";
import { deleteWhatIsDue } from "#lib/privacy/commands";
import type { CommentState, Verdict } from "#prisma/generated/enums";
import { aModerator } from "#tests/support/accounts";
import { aComment } from "#tests/support/spam-rows";

const now = new Date("2026-11-19T12:00:00Z"); // a Thursday
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

beforeEach(async () => {
  await db.comment.deleteMany({});
  await db.filterWeek.deleteMany({});
});

type Given = { verdict: Exclude<Verdict, "wait">; probability: number; becomes?: CommentState; reason?: string; at?: Date; check?: string };

/** A comment as the filter saw it, and what a person made of it. */
async function screened({ verdict, probability, becomes, reason = "", at = daysAgo(0), check = "known-phrases" }: Given): Promise<string> {
  const byFilter = verdict === "publish" ? "approved" : verdict === "hold" ? "held" : "spam";
  const { id } = await aComment({ postedAt: at, state: becomes ?? byFilter, decidedBy: becomes ? "person" : "filter" });
  if (becomes) await db.decision.updateMany({ where: { commentId: id }, data: { reason } });
  const finding = { position: 0, check, version: 1, reason: "knownPhrases", weight: verdict === "spam" ? 5 : -1 };
  await db.screening.create({
    data: {
      id: newId(),
      commentId: id,
      verdict,
      probability,
      holdAt: 0.5,
      spamAt: 0.97,
      waitingFor: [],
      at,
      findings: { create: finding },
    },
  });
  return id;
}

test("a week says what was caught, missed and wrongly called advertising, as persons decided", async () => {
  await screened({ verdict: "spam", probability: 0.99, becomes: "spam" });
  await screened({ verdict: "spam", probability: 0.98 });
  await screened({ verdict: "spam", probability: 0.98, becomes: "approved" });
  await screened({ verdict: "publish", probability: 0.02, becomes: "spam" });
  await screened({ verdict: "publish", probability: 0.02, becomes: "rejected", reason: "insult" });
  await screened({ verdict: "publish", probability: 0.03, becomes: "approved" });
  await screened({ verdict: "hold", probability: 0.6, becomes: "rejected", reason: "advertising" });
  await screened({ verdict: "hold", probability: 0.6 });
  const [week] = await filterWeeks(await aModerator(), now);
  expect(week).toMatchObject({
    week: "2026-11-16",
    screened: 8,
    caught: 2,
    falseAlarms: 1,
    missed: 1,
    held: 2,
    heldSpam: 1,
    decided: 4,
    alike: 2,
    checks: [{ check: "known-phrases", spoke: 8, right: 2, wrong: 3 }],
  });
  expect(together(week ? [week] : []).steps).toEqual([
    { step: 0, decided: 2, spam: 1, given: 0.05 },
    { step: 6, decided: 1, spam: 1, given: 0.6 },
    { step: 9, decided: 2, spam: 1, given: expect.closeTo(1.97) },
  ]);
});

test("a second person who decides otherwise is counted as such", async () => {
  const id = await screened({ verdict: "hold", probability: 0.6, becomes: "approved" });
  const [first, second] = [await aModerator(), await aModerator()];
  await db.decision.updateMany({ where: { commentId: id }, data: { userId: first.id } });
  await db.decision.create({
    data: { id: newId(), commentId: id, fromState: "approved", toState: "spam", actor: "person", userId: second.id, at: new Date() },
  });
  expect((await filterWeeks(await aModerator(), now))[0]).toMatchObject({ seconded: 1, revised: 1 });
});

test("figures outlive the comments they were counted from", async () => {
  const moderator = await aModerator();
  for (const age of [0, 9, 16, 23]) await screened({ verdict: "spam", probability: 0.99, becomes: "spam", at: daysAgo(age) });
  const before = await filterWeeks(moderator, now);
  expect(before.map(({ week }) => week)).toEqual(["2026-11-16", "2026-11-09"]);
  await keepWeeks(now);
  await db.comment.deleteMany({});
  await keepWeeks(now);
  const later = new Date(now.getTime() + 21 * 86_400_000);
  await deleteWhatIsDue(later);
  const weeks = await filterWeeks(moderator, later);
  expect(weeks.map(({ week, caught }) => [week, caught])).toEqual([
    ["2026-11-16", 1],
    ["2026-11-09", 1],
    ["2026-11-02", 1],
    ["2026-10-26", 1],
  ]);
});

test("what alarms are made from is counted as it stands", async () => {
  const moderator = await aModerator();
  await screened({ verdict: "spam", probability: 0.99, at: daysAgo(0.2) });
  await screened({ verdict: "hold", probability: 0.6, at: daysAgo(3) });
  const seen = await watched(await filterWeeks(moderator, now), 0, moderator, now);
  expect(seen).toMatchObject({
    day: { screened: 1, spam: 1 },
    latest: { screened: 2, spam: 1 },
    usual: null,
    oldestWaitingSince: daysAgo(3),
    waiting: 1,
    akismet: null,
  });
});

test("the state of learning names versions, lessons and what is still to be read", async () => {
  expect(await learningState(await aModerator())).toMatchObject({ lessons: { spam: 0, ham: 0 }, behind: 0, snapshot: null, last: 0 });
});
