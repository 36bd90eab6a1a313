import { expect, test } from "vitest";
import { createHistory } from "#tests/support/history";

const at = (began: number, ended = began) => ({ began, ended });

function aHistory() {
  const history = createHistory();
  history.record("comment", "hidden", at(0));
  history.record("comment", "shown", at(100, 120));
  history.record("comment", "hidden", at(500, 530));
  return history;
}

test("an answer that shows what was true while it was asked for is fresh", () => {
  const history = aHistory();
  expect(history.staleness("comment", "shown", at(300, 310))).toBe(0);
  expect(history.staleness("comment", "hidden", at(90, 105))).toBe(0);
  expect(history.staleness("comment", "shown", at(90, 105))).toBe(0);
});

test("an answer that shows what is over is as old as the commit that ended it", () => {
  const history = aHistory();
  expect(history.staleness("comment", "shown", at(531, 540))).toBe(1);
  expect(history.staleness("comment", "shown", at(1_800, 1_900))).toBe(1_270);
  expect(history.staleness("comment", "hidden", at(200, 210))).toBe(80);
});

test("an answer that shows what never was, or is not yet, is infinitely old", () => {
  const history = aHistory();
  expect(history.staleness("comment", "shown", at(10, 20))).toBe(Number.POSITIVE_INFINITY);
  expect(history.staleness("comment", "spam", at(10, 20))).toBe(Number.POSITIVE_INFINITY);
  expect(history.staleness("nobody", "shown", at(10, 20))).toBe(Number.POSITIVE_INFINITY);
});
