import fc from "fast-check";
import { expect, test } from "vitest";
import { bibtex, type Cited, citationText, ris } from "#lib/studies/citation";

const study: Cited = {
  slug: "rueckruf",
  title: "Rückruf oder Warteschleife?",
  authors: ["Ellwanger, Mara", "Petrak, Jonas Emil"],
  institute: "Werkstatt für Service",
  year: 2026,
  doi: "10.5555/podium.1",
  licence: "CC BY 4.0",
  locale: "de",
  url: "https://a.example/studien/rueckruf",
};

test("a study is cited in words, in its own language", () => {
  expect(citationText(study)).toBe(
    "Ellwanger, M. und Petrak, J. E. (2026): Rückruf oder Warteschleife? Werkstatt für Service. https://doi.org/10.5555/podium.1",
  );
  expect(citationText({ ...study, locale: "en", authors: [], year: null, doi: "" })).toBe(
    "Werkstatt für Service (n. d.): Rückruf oder Warteschleife? https://a.example/studien/rueckruf",
  );
});

test("as BibTeX names of houses stay whole and signs with a meaning lose it", () => {
  expect(bibtex({ ...study, authors: ["Ellwanger, Mara", "Haus & Hof"], title: "100 % {sicher}_$" })).toBe(
    [
      "@techreport{rueckruf,",
      "  author = {Ellwanger, Mara and {Haus \\& Hof}},",
      "  title = {{100 \\% \\{sicher\\}\\_\\$}},",
      "  institution = {Werkstatt für Service},",
      "  year = {2026},",
      "  doi = {10.5555/podium.1},",
      "  url = {https://a.example/studien/rueckruf},",
      "  language = {german},",
      "  note = {CC BY 4.0},",
      "}",
      "",
    ].join("\n"),
  );
});

test("as RIS every line has its tag, and ends as the format wants it", () => {
  expect(ris(study).split("\r\n")).toEqual([
    "TY  - RPRT",
    "AU  - Ellwanger, Mara",
    "AU  - Petrak, Jonas Emil",
    "TI  - Rückruf oder Warteschleife?",
    "PB  - Werkstatt für Service",
    "PY  - 2026",
    "DO  - 10.5555/podium.1",
    "UR  - https://a.example/studien/rueckruf",
    "LA  - de",
    "ER  - ",
    "",
  ]);
});

test("no title breaks out of its line or its braces", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (title) => {
      for (const line of ris({ ...study, title })
        .split("\r\n")
        .slice(0, -1))
        expect(line).toMatch(/^[A-Z]{2} {2}- /);
      const bare = bibtex({ ...study, title }).replaceAll(/\\[{}]/g, "");
      expect(bare.split("{").length).toBe(bare.split("}").length);
    }),
  );
});
