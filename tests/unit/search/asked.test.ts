import fc from "fast-check";
import { expect, test } from "vitest";
import { searchAddress } from "#lib/search/address";
import { readAsked, termsOf } from "#lib/search/asked";
import { fold } from "#lib/search/fold";

const read = (given: Record<string, string>) => readAsked(new URLSearchParams(given), "de");
const anything = fc.string({ unit: "binary", maxLength: 6_000 });

test("whatever is typed is a search: at most twelve terms, none empty, none with a sign in it", () => {
  fc.assert(
    fc.property(anything, fc.constantFrom("de" as const, "en" as const), (words, locale) => {
      const { text, terms, page } = readAsked(new URLSearchParams({ words }), locale);
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/\p{Cc}/u);
      expect(page).toBe(1);
      expect(terms.length).toBeLessThanOrEqual(12);
      for (const term of terms) expect(fold(term.text, locale)).not.toBe("");
      for (const { text } of terms) expect(text).toMatch(/^[\p{L}\p{N}\p{M} ]+$/u);
      expect(searchAddress(readAsked(new URLSearchParams({ words }), locale), locale)).toMatch(/^\/(en\/search|suche)(\?|$)/);
    }),
  );
});

test("an address says the same search when it is read again", () => {
  fc.assert(
    fc.property(anything, (words) => {
      const asked = read({ words });
      const address = new URL(searchAddress(asked, "de"), "https://portal.example");
      expect(read({ words: address.searchParams.get("q") ?? "" }).terms).toEqual(asked.terms);
    }),
  );
});

test("what stands in quotation marks of any kind is a phrase, and a mark that is never closed is none", () => {
  expect(termsOf('"letzte Fähre" Insel', "de")).toEqual([
    { text: "letzte Fähre", phrase: true },
    { text: "Insel", phrase: false },
  ]);
  expect(termsOf("„letzte Fähre“", "de")).toEqual([{ text: "letzte Fähre", phrase: true }]);
  expect(termsOf('"letzte Fähre', "de").map(({ phrase }) => phrase)).toEqual([false, false]);
  expect(termsOf('"', "de")).toEqual([]);
  expect(termsOf("'; -- 🌿", "de")).toEqual([]);
});

test("a word that is typed twice is looked for once, and E-Mail is one word", () => {
  expect(termsOf("Häuser haeuser HAUSER", "de")).toHaveLength(1);
  expect(termsOf("E-Mail", "de")).toEqual([{ text: "EMail", phrase: false }]);
  expect(termsOf("Service-Center", "de").map(({ text }) => text)).toEqual(["Service", "Center"]);
});

test("a narrowing that is none is left out", () => {
  expect(read({ words: "a", kind: "novel", author: "../x", tag: "A b", year: "20026", page: "-1" })).toMatchObject({
    narrowing: {},
    page: 1,
  });
  expect(read({ words: "a", kind: "video", author: "mara-ellwanger", year: "2026", page: "3" })).toMatchObject({
    narrowing: { kind: "video", author: "mara-ellwanger", year: 2026 },
    page: 3,
  });
});
