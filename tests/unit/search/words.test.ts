import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "#lib/search/fold";
import { halvesOf, isCompoundOf } from "#lib/search/words/compound";
import { distance, meant } from "#lib/search/words/typing";

test.each([
  ["Häuser", "hauser"],
  ["Haeuser", "hauser"],
  ["Straße", "strasse"],
  ["Frauen, neue Quellen!", "frauen neue quellen"],
  ["Bäuerin und Baeuerin", "bauerin und bauerin"],
  ["E-Mail", "email"],
  ["Kun\u00addin", "kundin"],
  ["Été Łódź", "ete lodz"],
])("%s is looked for as %s", (written, folded) => {
  expect(fold(written, "de")).toBe(folded);
});

test("English keeps its vowels", () => {
  expect(fold("blue values", "en")).toBe("blue values");
});

test.each([
  ["reklamation", "kundenreklamationen"],
  ["schlang", "wasserschlangen"],
  ["schreib", "schreibt"],
  ["arbeit", "hafenarbeiter"],
  ["impfung", "grippeimpfung"],
])("%s stands in %s", (part, whole) => {
  expect(isCompoundOf(part, whole)).toBe(true);
});

test.each([
  ["reklam", "reklamation"],
  ["eis", "reise"],
  ["ente", "rente"],
  ["haus", "haus"],
])("%s only looks as if it stood in %s", (part, whole) => {
  expect(isCompoundOf(part, whole)).toBe(false);
});

test("a compound has its halves among its seams, without the joint", () => {
  expect(halvesOf("kundenreklamation")).toContainEqual({ left: "kund", right: "reklamation" });
  expect(halvesOf("ei")).toEqual([]);
});

test("a letter too many, too few, wrong or exchanged counts one", () => {
  for (const typed of ["briieef", "brif", "bruef", "breif"]) expect(distance(typed, "brief")).toBeLessThanOrEqual(2);
  expect(distance("brif", "brief")).toBe(1);
  expect(distance("breif", "brief")).toBe(1);
});

test("the distance is the same in both directions, and nothing lies between a word and itself", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abce"), maxLength: 9 });
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      expect(distance(one, other)).toBe(distance(other, one));
      expect(distance(one, one)).toBe(0);
      expect(distance(one, other)).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
    }),
  );
});

test("short words are not mended, longer ones by what lies nearest", () => {
  const known = ["haus", "maus", "reklamation", "kundenreklamation"].map((stem) => ({ stem, word: stem }));
  expect(meant("hau", known)).toEqual([]);
  expect(meant("reklamtion", known).map(({ stem }) => stem)).toEqual(["reklamation", "kundenreklamation"]);
});
