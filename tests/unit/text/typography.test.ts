import fc from "fast-check";
import { expect, test } from "vitest";
import { renderDocument } from "#lib/documents/html/render";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { typeset } from "#lib/text/typography";
import { anyCharacter } from "#tests/support/any-character";

/** A space at which no line breaks, to be seen. */
const seen = (text: string) => text.replaceAll("\u00a0", "~");
const de = (text: string) => seen(typeset(text, "de"));
const en = (text: string) => seen(typeset(text, "en"));

test.each([
  ["10 % mehr, 5 kg und 3 Mio. Euro", "10~% mehr, 5~kg und 3~Mio. Euro"],
  ["z. B. nach § 5 Abs. 2 Nr. 1", "z.~B. nach §~5 Abs.~2 Nr.~1"],
  ["§§ 5 und 6, i. d. R. auch Art. 13", "§§~5 und 6, i.~d.~R. auch Art.~13"],
  ["am 22. November um 9 Uhr", "am 22.~November um 9~Uhr"],
  ["Dr. Sander, J. S. Bach, 300 v. Chr.", "Dr.~Sander, J.~S. Bach, 300 v.~Chr."],
  ['Sie sagte: "Nein." Und ging.', "Sie sagte: „Nein.“ Und ging."],
  ['("So" – "oder so")', "(„So“~– „oder so“)"],
  ["Wie geht's? Mir geht's gut.", "Wie geht’s? Mir geht’s gut."],
  ['Ein Bildschirm mit 27" ist groß.', 'Ein Bildschirm mit 27" ist groß.'],
  ["Siehe https://a.example/l'eau?x=10 %", "Siehe https://a.example/l'eau?x=10~%"],
  ["10 Prozentpunkte, 5 mal, 3 kgx", "10 Prozentpunkte, 5 mal, 3 kgx"],
  ["„Schon recht“, 10\u00a0%", "„Schon recht“, 10~%"],
])("%s is set in German", (typed, set) => expect(de(typed)).toBe(set));

test.each([
  ['He said "no" at 9 p.m. on 3 May', "He said “no” at 9~p.m. on 3~May"],
  ["Mr Lund isn't in; 5 percent of 10 km", "Mr~Lund isn’t in; 5~percent of 10~km"],
  ["e.g. p. 12 and No. 3", "e.g. p.~12 and No.~3"],
])("%s is set in English", (typed, set) => expect(en(typed)).toBe(set));

const prose = fc.string({
  unit: fc.oneof(anyCharacter, fc.constantFrom('"', "'", " ", "5", "%", "§", ".", "z", "B", "–", "http://", "10 %", "Nr. ")),
  maxLength: 60,
});
const undone = (text: string) => text.replace(/[„“”]/gu, '"').replaceAll("’", "'").replaceAll("\u00a0", " ");

test("whatever is typed: as long as before, the same words, and set once is set for good", () => {
  for (const locale of ["de", "en"] as const) {
    fc.assert(
      fc.property(prose, (typed) => {
        const set = typeset(typed, locale);
        expect(set).toHaveLength(typed.length);
        expect(undone(set)).toBe(undone(typed));
        expect(typeset(set, locale)).toBe(set);
      }),
      { numRuns: 400 },
    );
  }
});

test("a text is set when it is rendered, across its marks; code and addresses stay, and so does what was typed", () => {
  const typed = 'Er sagte: "Das sind **10 %**", z. B. `"10 %"` und https://a.example/10 mal.';
  const document = fromMarkdown(typed);
  expect(seen(renderDocument(document, "de").html)).toContain(
    "Er sagte: „Das sind <strong>10~%</strong>“, z.~B. <code>&quot;10 %&quot;</code> und",
  );
  expect(JSON.stringify(document)).not.toContain("\u00a0");
});
