import { expect, test } from "vitest";
import { isDue } from "#lib/moderation/waiting";

const now = new Date("2026-11-22T12:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test("nobody is told while nothing waits, or nothing has waited for an hour", () => {
  expect(isDue(null, null, now)).toBe(false);
  expect(isDue(ago(59), null, now)).toBe(false);
});

test("what has waited for an hour is told once", () => {
  expect(isDue(ago(60), null, now)).toBe(true);
  expect(isDue(ago(65), ago(5), now)).toBe(false);
});

test("the next mail comes when the queue has been worked off and something new has waited", () => {
  expect(isDue(ago(61), ago(120), now)).toBe(true);
});

test("what is still there after a day is told again", () => {
  expect(isDue(ago(25 * 60), ago(24 * 60), now)).toBe(true);
});
