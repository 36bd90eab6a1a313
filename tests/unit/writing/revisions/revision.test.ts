import { expect, test } from "vitest";
import { continues, type Newest } from "#lib/writing/revisions/revision";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 8, minutes));
const newest = (differences: Partial<Newest> = {}): Newest => ({
  userId: "mara",
  restoredFrom: null,
  reached: null,
  begunAt: at(0),
  at: at(4),
  ...differences,
});

test("saves of one person within minutes are one revision", () => {
  expect(continues(newest(), { userId: "mara", at: at(9) })).toBe(true);
  expect(continues(newest(), { userId: "mara", at: at(10) })).toBe(false);
});

test("whoever saves all morning leaves a revision each half hour", () => {
  expect(continues(newest({ at: at(29) }), { userId: "mara", at: at(30) })).toBe(true);
  expect(continues(newest({ at: at(29) }), { userId: "mara", at: at(31) })).toBe(false);
});

test("nobody writes over the revision of somebody else, of an account that is gone, or over one that was submitted, published or brought back", () => {
  const save = { userId: "mara", at: at(5) };
  expect(continues(newest({ userId: "jonas" }), save)).toBe(false);
  expect(continues(newest({ userId: null }), save)).toBe(false);
  expect(continues(newest({ reached: "submitted" }), save)).toBe(false);
  expect(continues(newest({ reached: "published" }), save)).toBe(false);
  expect(continues(newest({ restoredFrom: 2 }), save)).toBe(false);
});
