import { describe, expect, test } from "vitest";
import { isZone, momentsOf, readingAfterGap, readingOf, readingPattern } from "#lib/plans/zone";

const berlin = "Europe/Berlin";
const hours = (moments: readonly Date[]) => moments.map((moment) => moment.toISOString());

test("an ordinary reading names one moment", () => {
  expect(hours(momentsOf("2026-11-23T06:00", berlin))).toEqual(["2026-11-23T05:00:00.000Z"]);
  expect(hours(momentsOf("2026-07-01T06:00", berlin))).toEqual(["2026-07-01T04:00:00.000Z"]);
});

test("in the night in which clocks are put forward an hour does not exist", () => {
  expect(hours(momentsOf("2026-03-29T01:59", berlin))).toEqual(["2026-03-29T00:59:00.000Z"]);
  for (const reading of ["2026-03-29T02:00", "2026-03-29T02:30", "2026-03-29T02:59"]) expect(momentsOf(reading, berlin)).toEqual([]);
  expect(hours(momentsOf("2026-03-29T03:00", berlin))).toEqual(["2026-03-29T01:00:00.000Z"]);
  expect(readingAfterGap("2026-03-29T02:30", berlin)).toBe("2026-03-29T03:30");
});

test("in the night in which clocks are put back an hour comes twice, an hour apart", () => {
  expect(hours(momentsOf("2026-10-25T02:30", berlin))).toEqual(["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"]);
  expect(momentsOf("2026-10-25T01:59", berlin)).toHaveLength(1);
  expect(momentsOf("2026-10-25T03:00", berlin)).toHaveLength(1);
});

// Half-hour steps, quarter-hour offsets, the southern half, a day that was left out, no change at all.
const zones = [
  berlin,
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "America/New_York",
  "Pacific/Chatham",
  "Pacific/Apia",
  "Africa/Casablanca",
  "UTC",
];

describe.each(zones)("in %s", (zone) => {
  /** Moments of ten years, and around each change of the clocks. */
  const moments = Array.from(
    { length: 4_000 },
    (_, index) => new Date(Date.UTC(2020, 0, 1) + index * 22 * 3_600_000 + (index % 60) * 60_000),
  );

  test("the reading of a moment leads back to it", () => {
    for (const moment of moments) {
      const found = momentsOf(readingOf(moment, zone), zone);
      expect(found.map((each) => each.getTime())).toContain(moment.getTime());
      for (const each of found) expect(readingOf(each, zone)).toBe(readingOf(moment, zone));
    }
  });

  test("a reading names at most two moments, and one that names none has a next that does", () => {
    for (const moment of moments) {
      // Whatever could be typed, whether the clocks show it or not.
      const reading = moment.toISOString().slice(0, 16);
      const found = momentsOf(reading, zone);
      expect(found.length).toBeLessThanOrEqual(2);
      if (found.length === 0) expect(momentsOf(readingAfterGap(reading, zone), zone).length).toBeGreaterThan(0);
    }
  });
});

test("each minute of both nights is found, and in order", () => {
  for (const [day, expected] of [
    ["2026-03-29", 60],
    ["2026-10-25", -60],
  ] as const) {
    const minutes = Array.from({ length: 24 * 60 }, (_, index) => new Date(Date.parse(`${day}T00:00Z`) + index * 60_000));
    const found = minutes.map((plain) => momentsOf(plain.toISOString().slice(0, 16), berlin).length);
    expect(found.filter((count) => count === 0)).toHaveLength(Math.max(0, expected));
    expect(found.filter((count) => count === 2)).toHaveLength(Math.max(0, -expected));
  }
});

test("only names that this machine knows are zones, and only readings are readings", () => {
  expect(isZone("Europe/Berlin")).toBe(true);
  for (const name of ["Europe/Bielefeld", "", "../etc", "x".repeat(500)]) expect(isZone(name)).toBe(false);
  for (const reading of ["2026-13-01T00:00", "2026-01-01T24:00", "2026-01-01", "2026-01-01T00:00:00", "26-1-1T0:0"]) {
    expect(readingPattern.test(reading)).toBe(false);
  }
});
