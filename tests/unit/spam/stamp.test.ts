import { expect, test } from "vitest";
import { makeStamp, secondsSince } from "#lib/spam/stamp";

const now = new Date("2026-11-22T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test("a stamp tells how long ago it was made", () => {
  expect(secondsSince(makeStamp(now), later(42))).toBe(42);
});

test("a stamp that is old, from the future, changed or made up tells nothing", () => {
  const stamp = makeStamp(now);
  const [seconds = "", signature = ""] = stamp.split(".");
  expect(secondsSince(stamp, later(4 * 3600 + 1))).toBeUndefined();
  expect(secondsSince(stamp, later(-5))).toBeUndefined();
  expect(secondsSince(`${(Number.parseInt(seconds, 36) - 60).toString(36)}.${signature}`, later(1))).toBeUndefined();
  for (const forged of ["", ".", "x", `${seconds}.`, `${seconds}.${"a".repeat(43)}`, "ü.ü", "a".repeat(5000)]) {
    expect(secondsSince(forged, later(1))).toBeUndefined();
  }
});
