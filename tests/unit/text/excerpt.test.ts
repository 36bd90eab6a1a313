import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "#lib/text/excerpt";

test("what has room stays whole, what has none ends between two words", () => {
  expect(excerptOf("Wer zuhört, erfährt mehr.", 40)).toBe("Wer zuhört, erfährt mehr.");
  expect(excerptOf("Wer zuhört, erfährt mehr.", 24)).toBe("Wer zuhört, erfährt…");
  expect(excerptOf("Wer zuhört, erfährt mehr.", 13)).toBe("Wer zuhört…");
  expect(excerptOf("Kundenzufriedenheitsbefragung", 10)).toBe("Kundenzuf…");
});

test("an excerpt is never longer than asked for, begins as the text does, and cuts no word in two that is not longer itself", () => {
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 14, max: 80 }), (parts, most) => {
      const text = parts.join(" ").replace(/\s+/g, " ").trim();
      const excerpt = excerptOf(text, most);
      expect([...excerpt].length).toBeLessThanOrEqual(most);
      if (excerpt === text) return;
      expect(excerpt.endsWith("…")).toBe(true);
      expect(text.startsWith(excerpt.slice(0, -1))).toBe(true);
    }),
  );
});
