import fc from "fast-check";
import { expect, test } from "vitest";
import { storyDocument } from "#lib/documents/document";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { toMarkdown } from "#lib/documents/markdown/write";
import { normal } from "#lib/documents/normal";
import type { StoryDocument } from "#lib/documents/schema";
import { turnsIn } from "#lib/documents/turns";
import { anyDocument } from "#tests/support/documents";

test("any document written as Markdown and read again is the same document, in either language", () => {
  fc.assert(
    fc.property(anyDocument, fc.constantFrom("de" as const, "en" as const), (document, locale) => {
      expect(fromMarkdown(toMarkdown(document, locale))).toEqual(document);
    }),
    { numRuns: 600 },
  );
});

test("the one form of a document is the form of itself", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(storyDocument.parse(normal(document))).toEqual(document);
    }),
  );
});

test("whatever is typed as Markdown is a document, and what was read once is read the same again", () => {
  const pieces = fc.constantFrom(
    "# ",
    "> ",
    "- ",
    "1. ",
    "\n",
    "\n\n",
    "    ",
    "**",
    "_",
    "`",
    "```\n",
    "| a | b |\n| - | - |\n",
    "::: frage A\n",
    ":::\n",
    "^[",
    "]",
    "[x](javascript:a)",
    "Wort",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 25 }), (parts) => {
      const document = fromMarkdown(parts.join(""));
      expect(storyDocument.parse(document)).toEqual(document);
      expect(fromMarkdown(toMarkdown(document, "de"))).toEqual(document);
    }),
    { numRuns: 500 },
  );
});

test("a turn keeps its address when others come before it, when it is moved and when it is changed; no two have the same", () => {
  const idsOf = (document: StoryDocument) => turnsIn(document).map(({ id }) => id);
  const first = fromMarkdown("::: frage A\nEins?\n::: antwort B\nZwei.\n:::");
  const [question = "", answer = ""] = idsOf(first);
  const [one, two] = toMarkdown(first, "de").split("\n\n");
  const changed = [two?.replace("Zwei", "Zwei und drei"), "::: frage A\nNeu?\n:::", one, one].join("\n\n");
  const ids = idsOf(fromMarkdown(changed));
  expect([ids[0], ids[2]]).toEqual([answer, question]);
  expect(new Set(ids).size).toBe(4);
});
