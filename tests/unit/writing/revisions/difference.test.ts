import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf, sizeOf } from "#lib/writing/revisions/difference";
import { costOf } from "#tests/support/cost";

const told = (before: string, after: string) =>
  differenceOf(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

test("one changed word is shown as one changed word", () => {
  expect(told("Die Stadt ruft zurück.", "Die Stadt hört zu.")).toBe("Die Stadt[- ruft zurück-]{+ hört zu+}.");
  expect(told("Er kam um acht Uhr.", "Er kam um neun Uhr.")).toBe("Er kam um[- acht-]{+ neun+} Uhr.");
});

test("a paragraph that moved in or out is whole, the others stay as they are", () => {
  expect(told("Eins.\n\nDrei.", "Eins.\n\nZwei.\n\nDrei.")).toBe("Eins.\n\n{+Zwei.\n\n+}Drei.");
  expect(told("Eins.\n\nZwei.\n\nDrei.", "Eins.\n\nDrei.")).toBe("Eins.\n\n[-Zwei.\n\n-]Drei.");
});

test("the same text has no difference, and an empty one none but the text", () => {
  expect(differenceOf("Gleich.", "Gleich.")).toEqual([{ kind: "same", text: "Gleich." }]);
  expect(differenceOf("", "Neu.")).toEqual([{ kind: "added", text: "Neu." }]);
  expect(differenceOf("", "")).toEqual([]);
});

test("punctuation is a change of its own, umlauts and accents belong to their word", () => {
  expect(told("Schön, ja", "Schön; ja")).toBe("Schön[-,-]{+;+} ja");
  expect(sizeOf(differenceOf("café bar", "cafe\u0301 bar"))).toEqual({ removed: 1, added: 1 });
});

test("both texts can be read back from the difference, whatever they are", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "ä", " ", "\n", ".", "👋", "#"), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = differenceOf(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join("");
      expect([without("added"), without("removed")]).toEqual([before, after]);
    }),
    { numRuns: 2_000 },
  );
});

test("two long texts that share nothing are compared at once, by paragraphs or by words", () => {
  const words = (letter: string, between: string) => Array.from({ length: 10_000 }, (_, index) => `${letter}${index}`).join(between);
  for (const between of [" ", "\n\n"]) {
    const [before, after] = [words("a", between), words("b", between)];
    expect(sizeOf(differenceOf(before, after))).toEqual({ removed: 10_000, added: 10_000 });
    expect(costOf(() => differenceOf(before, after), 2)).toBeLessThan(1_000);
  }
});
