import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "#lib/text/slug";

test("every letter of German has its place in an address", () => {
  expect(slugOf("abcdefghijklmnopqrstuvwxyzäöüß")).toBe("abcdefghijklmnopqrstuvwxyzaeoeuess");
  expect(slugOf("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜẞ")).toBe("abcdefghijklmnopqrstuvwxyzaeoeuess");
  expect(slugOf("Über Größe, Straße & Öl – „schöne Grüße“")).toBe("ueber-groesse-strasse-und-oel-schoene-gruesse");
  // An umlaut may be two signs, and a name from elsewhere keeps its letters.
  expect(slugOf("Ka\u0308se bei Gâteau Łukasz")).toBe("kaese-bei-gateau-lukasz");
});

test("whatever a title is, its part of an address is short, lower-case and needs no escaping", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
      expect(slugOf(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOf(title).length).toBeLessThanOrEqual(80);
    }),
  );
});
