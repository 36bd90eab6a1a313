import { expect, test } from "vitest";
import { openMigrations } from "#lib/database/migrate";

const first = { name: "1_first", sql: "", checksum: "a" };
const second = { name: "2_second", sql: "", checksum: "b" };

test("only what has not been applied is open, in order", () => {
  expect(openMigrations([first, second], [{ name: "1_first", checksum: "a", finished: true }])).toEqual([second]);
});

test("a migration that was begun and never finished stops the start", () => {
  expect(() => openMigrations([first], [{ name: "1_first", checksum: "a", finished: false }])).toThrow(/begun and not finished/);
});
