import { expect, test } from "vitest";
import { texts } from "#lib/messages/catalogue";
import { phrasesOnlyIn } from "#tests/support/interface-words";

/** Every key of a catalogue, the nested ones with their way. */
function keysOf(value: unknown, way = ""): string[] {
  if (value === null || typeof value !== "object") return [way];
  return Object.entries(value).flatMap(([key, below]) => keysOf(below, `${way}.${key}`));
}

test("both languages say the same things, and none of them is empty where the other speaks", () => {
  expect(keysOf(texts("en"))).toEqual(expect.arrayContaining(keysOf(texts("de"))));
  expect(keysOf(texts("de"))).toEqual(expect.arrayContaining(keysOf(texts("en"))));
});

test("each language has many phrases that the other one has not", () => {
  expect(phrasesOnlyIn("de")).toEqual(expect.arrayContaining(["Gastbeitrag", "Datenschutz", "Zum Inhalt"]));
  expect(phrasesOnlyIn("en")).toEqual(expect.arrayContaining(["Guest article", "Skip to content"]));
  expect(phrasesOnlyIn("de").length).toBeGreaterThan(500);
});
