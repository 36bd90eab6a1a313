import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("every setting stands in the table of the operations manual, and nothing else does", () => {
  const known = [...readFileSync("lib/settings.ts", "utf8").matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);
  const rows = readFileSync("docs/operations.md", "utf8")
    .split("\n")
    .filter((line) => /^\| `[A-Z_]+`/.test(line));
  const told = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name));
  expect(told.sort()).toEqual(known.sort());
});
