import { expect, test } from "vitest";
import { newId } from "#lib/id";
import { alarmsIn, type Watched } from "#lib/moderation/filter/alarms";
import { alarmText } from "#lib/moderation/filter/wording";
import type { Rule } from "#lib/spam/rules/rule";

const now = new Date("2026-11-19T12:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** A day like any other, but for the differences given. */
const watched = (differences: Partial<Watched> = {}): Watched => ({
  now,
  day: { screened: 40, spam: 4 },
  latest: { screened: 280, spam: 28 },
  usual: 0.1,
  oldestWaitingSince: hoursAgo(3),
  waiting: 5,
  akismet: null,
  brokenRules: [],
  behind: 0,
  ...differences,
});
const kinds = (differences: Partial<Watched>) => alarmsIn(watched(differences)).map(({ kind }) => kind);

test("a day like any other raises no alarm", () => {
  expect(alarmsIn(watched())).toEqual([]);
});

test("suddenly everything is advertising", () => {
  expect(kinds({ day: { screened: 40, spam: 38 } })).toEqual(["all-spam"]);
  expect(kinds({ day: { screened: 6, spam: 6 } })).toEqual([]); // chance
  expect(kinds({ day: { screened: 40, spam: 38 }, usual: 0.95 })).toEqual([]); // as ever
});

test("suddenly nothing is advertising any more", () => {
  expect(kinds({ latest: { screened: 280, spam: 0 } })).toEqual(["no-spam"]);
  expect(kinds({ latest: { screened: 280, spam: 0 }, usual: 0.01 })).toEqual([]);
  expect(kinds({ latest: { screened: 280, spam: 0 }, usual: null })).toEqual([]);
});

test("what Akismet does is an alarm only while it lasts", () => {
  const akismet = { alarmSince: null, pausedUntil: null, keyState: "valid" };
  expect(kinds({ akismet: { ...akismet, alarmSince: hoursAgo(1) } })).toEqual(["akismet-doubted"]);
  expect(kinds({ akismet: { ...akismet, pausedUntil: hoursAgo(-1) } })).toEqual(["akismet-pausing"]);
  expect(kinds({ akismet: { ...akismet, pausedUntil: hoursAgo(1) } })).toEqual([]);
  expect(kinds({ akismet: { ...akismet, keyState: "invalid" } })).toEqual(["akismet-key"]);
});

test("a rule that cannot be used is named", () => {
  const rule: Rule = { id: newId(), kind: "pattern", term: "(a", least: 0, way: "exact", effect: "suspect", state: "active", version: 1 };
  const alarms = alarmsIn(watched({ brokenRules: [rule] }));
  expect(alarms.map((alarm) => alarmText(alarm, "de"))).toEqual([expect.stringContaining("„(a“")]);
});

test("a comment has waited for more than a day; a process has fallen behind with learning", () => {
  expect(kinds({ oldestWaitingSince: hoursAgo(25) })).toEqual(["queue-old"]);
  expect(kinds({ behind: 60 })).toEqual(["behind"]);
});
