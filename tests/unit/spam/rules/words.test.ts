import { describe, expect, test } from "vitest";
import { compile } from "#lib/spam/rules/compile";
import { examplesOf } from "#lib/spam/rules/examples";
import { materialOfComment } from "#lib/spam/rules/material";
import type { Definition } from "#lib/spam/rules/rule";
import { costOf } from "#tests/support/cost";

const word = (term: string, way: Definition["way"]): Definition => ({ kind: "word", term, way, least: 0, effect: "suspect" });

async function found(term: string, way: Definition["way"], text: string): Promise<boolean> {
  const find = await compile(word(term, way));
  return find(materialOfComment({ text, authorName: "", authorUrl: null }, "")) !== undefined;
}

describe("a word as it stands", () => {
  test.each(["KREDIT", "kredit", "„Kredit“!", "Kr**ed**it", "*K*redit", "Kr\u00adedit", "Kr\u0435dit", "K r e d i t", "Kr3dit"])(
    "is found as %s",
    async (text) => {
      expect(await found("Kredit", "exact", text)).toBe(true);
    },
  );
  test.each(["Kredite", "Sofortkredit", "Kreditberatung", "diskreditiert"])("is not found in %s", async (text) => {
    expect(await found("Kredit", "exact", text)).toBe(false);
  });
  test("is the same with ä and ae, with ß and ss", async () => {
    for (const text of ["Käse", "Kaese", "KÄSE", "KAESE"]) expect(await found("Käse", "exact", text)).toBe(true);
    for (const text of ["Straße", "Strasse", "STRASSE", "STRAẞE"]) expect(await found("Straße", "exact", text)).toBe(true);
    expect(await found("schön", "exact", "schon")).toBe(false);
  });
});

describe("a word with its inflections", () => {
  test.each([
    ["Kredit", "Kredite Krediten Kredits Kredites"],
    ["Haus", "Häuser Häusern Hauses HAEUSER"],
    ["Arzt", "Ärzte Ärzten Aerzte"],
    ["Ärzte", "Arzt"],
    ["Straße", "Straßen STRASSEN"],
    ["Casino", "Casinos"],
    ["Kasino", "Kasinos"],
    ["Freundin", "Freundinnen"],
    ["verdienen", "verdient verdiene verdienst verdiente verdienten"],
    ["kaufen", "kauft kaufte kaufst"],
    ["billig", "billige billiger billiges billigen"],
    ["loan", "loans"],
  ])("%s is found in each of: %s", async (term, forms) => {
    const find = await compile(word(term, "inflected"));
    const misses = (text: string) => find(materialOfComment({ text, authorName: "", authorUrl: null }, "")) === undefined;
    expect(forms.split(" ").filter((form) => misses(`Hier steht ${form}.`))).toEqual([]);
  });
  test.each([
    ["schön", "schon"],
    ["schon", "schöne"],
    ["fordern", "fördern"],
    ["neu", "neun"],
    ["Poker", "Pokal"],
    ["Uhr", "Uhrmacher"],
    ["Kredit", "Sofortkredit"],
    ["cialis", "Sozialist"],
    ["Uhr", "Ruhr"],
  ])("%s is another word than %s", async (term, other) => expect(await found(term, "inflected", other)).toBe(false));
  test("a phrase bends in each of its words, and keeps their order", async () => {
    expect(await found("schnelles Geld", "inflected", "mit schnellem Gelde")).toBe(true);
    expect(await found("schnelles Geld", "inflected", "Geld, schnelles")).toBe(false);
  });
});

describe("a word inside compounds", () => {
  test.each(["Sofortkreditvermittlung", "Kreditberatung", "Blitzkredite", "Kreditsumme", "SOFORTKREDIT", "kredit"])(
    "Kredit is found in %s",
    async (text) => expect(await found("Kredit", "compound", text)).toBe(true),
  );
  test("a plural with an umlaut is found at the end", async () => expect(await found("Haus", "compound", "Ferienhäuser")).toBe(true));
  test.each([
    ["cialis", "specialist"],
    ["Rat", "Beratung"],
    ["Kredit", "Akkreditx"],
  ])("%s is not found in %s", async (term, text) => expect(await found(term, "compound", text)).toBe(false));
});

test("the form's examples come from the rule itself", async () => {
  const { found: yes, passed } = await examplesOf(word("Kredit", "inflected"));
  expect(yes).toEqual(expect.arrayContaining(["Kredit", "Kredite", "Krediten", "K r e d i t"]));
  expect(passed).toEqual(expect.arrayContaining(["Sofortkredit", "Kreditberatung"]));
  expect((await examplesOf(word("Kredit", "compound"))).passed).toEqual([]);
  expect((await examplesOf(word("Haus", "inflected"))).found).toContain("Häuser");
  expect((await examplesOf(word("Telefon", "inflected"))).found).not.toContain("Teleföne");
});

describe("two hundred words cost a text of 100,000 characters little,", () => {
  const letters = (from: number) => from.toString(36).replace(/\d/g, (figure) => "äöüßabcdef".charAt(Number(figure)));
  const texts: [what: string, text: string][] = [
    ["one sentence over and over", "Der Kredit für Häuser und Wortkram kostet diesmal wieder viele Zinsen. ".repeat(1_500)],
    ["words that are never the same", Array.from({ length: 20_000 }, (_, turn) => letters(turn * 7_919 + 50_000)).join(" ")],
    ["nothing but the word", "Kredit ".repeat(15_000)],
    ["nothing but forms and compounds of it", Array.from({ length: 15_000 }, (_, turn) => `Kredit${letters(turn + 40)}`).join(" ")],
  ];
  test.each(texts)("be it %s", async (_, text) => {
    const ways = ["exact", "inflected", "compound"] as const;
    const terms = Array.from({ length: 200 }, (_, turn) => word(`Kredit${letters(turn + 700)}`, ways[turn % 3] ?? "exact"));
    const finds = await Promise.all(terms.map(compile));
    const comment = { text: text.slice(0, 100_000), authorName: "Ada", authorUrl: null };
    const compare = () => {
      const material = materialOfComment(comment, "");
      return finds.map((find) => find(material));
    };
    // What reading the text costs is not the rules'.
    expect(costOf(compare) - costOf(() => materialOfComment(comment, ""))).toBeLessThan(50);
  });
});

test("two thousand words cost a long comment some milliseconds", async () => {
  const terms = Array.from({ length: 2_000 }, (_, turn) => word(`Wort${turn}kram`, turn % 2 ? "inflected" : "compound"));
  const finds = await Promise.all(terms.map(compile));
  const text = "Ein Satz mit vielen verschiedenen Wörtern über Kredite, Häuser und Wortkram. ".repeat(130);
  const material = materialOfComment({ text, authorName: "Ada", authorUrl: null }, "");
  expect(costOf(() => finds.map((find) => find(material)))).toBeLessThan(200);
});
