// What is looked for is what was typed: no letter stands for others.
import { expect, test } from "vitest";
import { containing } from "#lib/database/containing";
import { db } from "#lib/db";
import { newId } from "#lib/id";

const names = ["anna_b", "annaxb", "20 % mehr", "20 Tage mehr", "C:\\Briefe", "Über"];

test.each([
  ["anna_b", ["anna_b"]],
  ["20 %", ["20 % mehr"]],
  ["%", ["20 % mehr"]],
  ["_", ["anna_b"]],
  ["\\", ["C:\\Briefe"]],
  ["ÜBER", ["Über"]],
  ["NN", ["anna_b", "annaxb"]],
])("%s finds what holds it, in capitals or not, and nothing else", async (letters, found) => {
  await db.tag.deleteMany();
  await db.tag.createMany({ data: names.map((name) => ({ id: newId(), slug: newId(), name })) });
  const rows = await db.tag.findMany({ where: { name: containing(letters) }, orderBy: { name: "asc" }, select: { name: true }, take: 10 });
  expect(rows.map(({ name }) => name).sort()).toEqual(found.toSorted());
});
