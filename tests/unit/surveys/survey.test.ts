import { expect, test } from "vitest";
import { meanOf, nextTurn, phaseOf, recommendationScore, showsResults } from "#lib/surveys/survey";

const [yesterday, now, tomorrow, later] = [21, 22, 23, 24].map((day) => new Date(`2026-11-${day}T12:00:00Z`));
if (!yesterday || !now || !tomorrow || !later) throw new Error("four days were named");

const always = { opensAt: null, closesAt: null };
const soon = { opensAt: tomorrow, closesAt: later };
const open = { opensAt: yesterday, closesAt: tomorrow };
const closed = { opensAt: null, closesAt: yesterday };

test("a survey opens at its first moment and is closed at its last", () => {
  expect([always, soon, open, closed].map((survey) => phaseOf(survey, now))).toEqual(["open", "soon", "open", "closed"]);
  expect(phaseOf({ opensAt: now, closesAt: tomorrow }, now)).toBe("open");
  expect(phaseOf({ opensAt: yesterday, closesAt: now }, now)).toBe("closed");
});

test("a page with a survey is right until the survey opens or closes", () => {
  expect([always, soon, open, closed].map((survey) => nextTurn(survey, now))).toEqual([undefined, tomorrow, tomorrow, undefined]);
});

test("results are seen by everybody after the end, before it by who has voted if the survey says so, and never if it says that", () => {
  const seen = (results: "after_vote" | "after_close" | "never") =>
    [open, closed].map((survey) => [
      showsResults({ ...survey, results }, "everybody", now),
      showsResults({ ...survey, results }, "voter", now),
    ]);
  expect(seen("after_vote")).toEqual([
    [false, true],
    [true, true],
  ]);
  expect(seen("after_close")).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(seen("never").flat()).toEqual([false, false, false, false]);
});

const tally = (counts: Readonly<Record<string, number>>) => ({
  questionId: "frage",
  answered: Object.values(counts).reduce((sum, count) => sum + count, 0),
  counts: new Map(Object.entries(counts)),
});

test("a recommendation score is the share of nine and ten less that of nought to six", () => {
  expect(recommendationScore(tally({ 10: 3, 9: 1, 8: 2, 7: 2, 6: 1, 0: 1 }))).toBe(20);
  expect([recommendationScore(tally({ 9: 4 })), recommendationScore(tally({ 6: 4 })), recommendationScore(tally({ 7: 2, 8: 2 }))]).toEqual([
    100, -100, 0,
  ]);
  expect(recommendationScore(tally({}))).toBe(0);
});

test("a mean counts each answer once", () => {
  expect(meanOf(tally({ 1: 1, 5: 3 }))).toBe(4);
  expect(meanOf(tally({}))).toBe(0);
});
