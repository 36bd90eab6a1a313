import { describe, expect, test } from "vitest";
import { alarmAfter } from "#lib/akismet/alarm";
import { retryAfterOf } from "#lib/akismet/answer";

/** Answers, newest first: so many spam, so many ham, and so on in turn. */
const answers = (...runs: number[]) => runs.flatMap((length, index) => Array.from({ length }, () => index % 2 === 0));
/** What a site usually hears: one in three is spam. */
const usual = Array.from({ length: 200 }, (_, index) => index % 3 === 0);

describe("that everything is spam", () => {
  test("is an alarm when it used to be different", () => {
    expect(alarmAfter([...answers(20), ...usual])).toBe("raise");
    expect(alarmAfter([...answers(8, 1, 11), ...usual])).toBe("raise");
  });
  test("is an alarm for a service that nobody knows yet", () => {
    expect(alarmAfter(answers(20))).toBe("raise");
    expect(alarmAfter(answers(19))).toBe("keep");
  });
  test("is none where nearly everything always was", () => {
    expect(alarmAfter([...answers(20), ...Array.from({ length: 200 }, (_, index) => index % 12 !== 0)])).toBe("keep");
  });
  test("is none in the usual mixture, and a mixture ends it", () => {
    expect(alarmAfter(usual)).toBe("end");
    expect(alarmAfter([...answers(5, 2, 13), ...usual])).toBe("end");
  });
  test("does not become usual by going on", () => {
    for (let length = 20; length <= 400; length += 20) expect(alarmAfter([...answers(length), ...usual])).not.toBe("end");
  });
});

describe("how long the service is left alone", () => {
  const now = Date.parse("2026-11-22T12:00:00Z");
  const told = (value?: string) => retryAfterOf({ headers: new Headers(value === undefined ? {} : { "retry-after": value }) }, now);
  test.each([
    ["30", 30],
    ["Sun, 22 Nov 2026 12:02:00 GMT", 120],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 60],
    ["soon", 60],
    ["-5", 60],
    ["99999999", 21_600],
    [undefined, 60],
  ])("%s: %s seconds", (value, seconds) => {
    expect(told(value)).toBe(seconds);
  });
});
