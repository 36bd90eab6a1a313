import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf, type Hunt, marked } from "#lib/search/shown/marking";

const hunt: Hunt = { locale: "de", forms: new Set(["kundenreklamationen", "hauser"]), stems: ["reklamation", "haus"] };
const said = (text: string) =>
  marked(text, hunt)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join("");

test("known forms and endings of a stem are marked, in whatever way they are written", () => {
  expect(said("Kundenreklamationen und Reklamation, Häuser, Haeuser, Hausboot")).toBe(
    "[Kundenreklamationen] und [Reklamation], [Häuser], [Haeuser], Hausboot",
  );
});

test("marking loses no letter and adds none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      expect(
        marked(text, hunt)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("the excerpt is the passage with most of the words, and says where it was cut", () => {
  const padding = "Davon war lange keine Rede. ".repeat(30);
  const pieces = excerptOf(`${padding}Ein Haus. ${padding}Reklamation im Haus. ${padding}`, hunt) ?? [];
  const text = pieces.map((piece) => piece.text).join("");
  expect(text).toContain("Reklamation im Haus");
  expect(text).toMatch(/^… .* …$/);
  expect(text.length).toBeLessThan(300);
  expect(excerptOf(padding, hunt)).toBeNull();
});

test("marks in a text are text", () => {
  expect(marked("<mark>Haus</mark>", hunt)).toEqual([
    { text: "<mark>", found: false },
    { text: "Haus", found: true },
    { text: "</mark>", found: false },
  ]);
});
