import { beforeEach, expect, test } from "vitest";
import { akismetAlarms, akismetStanding } from "#lib/akismet/service/queries";
import { db } from "#lib/db";
import { aModerator, anAdministrator } from "#tests/support/accounts";
import { aFreshService } from "#tests/support/akismet-service";
import { aComment } from "#tests/support/spam-rows";

beforeEach(async () => {
  process.env.AKISMET_KEY = "0123456789ab";
  await db.akismetRecord.deleteMany();
  await aFreshService();
});

const since = new Date("2026-11-22T10:00:00Z");
async function asked(
  record: Partial<{
    answer: string;
    askAt: Date;
    answeredAt: Date;
    feedback: string;
    feedbackAttempts: number;
    feedbackResult: string;
    createdAt: Date;
  }>,
) {
  const { id: commentId } = await aComment();
  await db.akismetRecord.create({ data: { commentId, ...record } });
}

test("while nothing is wrong nothing is alarming, and while Akismet is off there is nothing to tell", async () => {
  expect(await akismetAlarms(await aModerator())).toEqual({ alarmSince: null, pausedUntil: null, keyState: null });
  expect(await akismetStanding(await anAdministrator())).toMatchObject({
    key: { state: "unchecked" },
    breaker: { isOpen: false, failures: 0 },
  });
  await asked({ askAt: since, createdAt: since });
  process.env.AKISMET_KEY = "";
  expect(await akismetAlarms(await aModerator())).toBeNull();
  expect(await akismetStanding(await anAdministrator())).toBeNull();
});

test("an open breaker and a service that calls everything spam are told to everybody who moderates", async () => {
  const alarming = { pausedUntil: new Date(Date.now() + 60_000), alarmSince: since };
  await db.akismetService.update({ where: { id: "akismet" }, data: { failures: 5, ...alarming } });
  expect(await akismetAlarms(await aModerator())).toEqual({ ...alarming, keyState: null });
  expect((await akismetStanding(await anAdministrator()))?.breaker).toEqual({
    isOpen: true,
    failures: 5,
    pausedUntil: alarming.pausedUntil,
  });
});

test("the page counts what waits, what was answered lately and what was corrected", async () => {
  const now = new Date();
  await asked({ askAt: since, createdAt: since });
  await asked({ answer: "later", askAt: now });
  await asked({ answer: "ham", answeredAt: now, feedback: "spam" });
  await asked({ answer: "discard", answeredAt: now, feedbackAttempts: 2, feedbackResult: "answered 500" });
  await asked({ answer: "spam", answeredAt: new Date(now.getTime() - 25 * 3_600_000) });
  expect((await akismetStanding(await anAdministrator()))?.counts).toEqual({
    waiting: 1,
    waitingSince: since,
    later: 1,
    ham: 1,
    spam: 1,
    told: 1,
    untold: 1,
    untoldProblem: "answered 500",
  });
});

test("what was known of another key says nothing about this one", async () => {
  await db.akismetService.update({ where: { id: "akismet" }, data: { keyMark: "another", keyState: "valid", keyCheckedAt: since } });
  expect((await akismetStanding(await anAdministrator()))?.key).toEqual({ state: "unchecked", problem: null, checkedAt: null });
});
