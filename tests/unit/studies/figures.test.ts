import fc from "fast-check";
import { expect, test } from "vitest";
import { numberIn } from "#lib/csv/number";
import { figuresFrom, mostRows, shareOf, tableText } from "#lib/studies/figures";

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const table = {
  columns: ["Antwort", "2024", "2026"],
  rows: [
    { label: "Rückruf", values: [49, 58.5] },
    { label: "Warten", values: [1234.5, 17] },
  ],
};

test("a German spreadsheet is read as it is meant: semicolons, decimal commas, thousands, marks and old letters", () => {
  const german = "Antwort;2024;2026\r\nRückruf;49;58,5\r\nWarten;1.234,5;17\r\n";
  expect(figuresFrom(german)).toEqual(table);
  expect(figuresFrom(latin(german))).toEqual(table);
  expect(figuresFrom(Buffer.from(`\uFEFF${german}`))).toEqual(table);
  expect(figuresFrom(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(german, "utf16le")]))).toEqual(table);
  expect(figuresFrom(`sep=;\r\n${german}`)).toEqual(table);
});

test("commas between cells, quotation marks and tabs are read as well", () => {
  expect(figuresFrom('Antwort,2024,2026\n"Rückruf",49,58.5\nWarten,"1,234.5",17')).toEqual(table);
  expect(figuresFrom("Antwort\t2024\t2026\nRückruf\t49\t58,5\nWarten\t1234,5\t17 %\n\n")).toEqual(table);
  expect(figuresFrom('Antwort;Anteil\n"Sofort; oder ""gleich""";3')).toEqual({
    columns: ["Antwort", "Anteil"],
    rows: [{ label: 'Sofort; oder "gleich"', values: [3] }],
  });
});

test("what cannot be drawn is refused with the line in which it stands", () => {
  const problem = (text: string) => figuresFrom(text);
  expect(problem("")).toEqual({ problem: "empty" });
  expect(problem("A;B")).toEqual({ problem: "empty" });
  expect(problem("A\nB")).toEqual({ problem: "columns" });
  expect(problem("A;B;C;D;E;F\na;1;2;3;4;5")).toEqual({ problem: "columns" });
  expect(problem("Sofort;12,5\nSpäter;3")).toEqual({ problem: "header" });
  expect(problem("A;B\na;1\nb;2;3")).toEqual({ problem: "ragged", line: 3 });
  expect(problem("A;B\na;1\nb;viel")).toEqual({ problem: "number", line: 3, cell: "viel" });
  expect(problem("A;B\na;-1")).toEqual({ problem: "negative", line: 2 });
  expect(problem("A;B\n;1")).toEqual({ problem: "label", line: 2 });
  expect(problem(`A;B\n${"a;1\n".repeat(mostRows + 1)}`)).toEqual({ problem: "rows" });
  expect(problem(`A;B\n${"a;1\n".repeat(100_000)}`)).toEqual({ problem: "rows" });
  expect(problem("a;1\n".repeat(300_000))).toEqual({ problem: "too-large" });
});

test("whatever is a table of figures comes back as it was, however it is typed", () => {
  const label = fc
    .string({ unit: fc.constantFrom("a", "ß", ";", '"', ",", " ", "1"), minLength: 1, maxLength: 12 })
    .map((text) => `x${text}`.trim().replaceAll(/ +/g, " "));
  const value = fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths / 100);
  const figures = fc.integer({ min: 1, max: 4 }).chain((series) =>
    fc.record({
      columns: fc.array(label, { minLength: series + 1, maxLength: series + 1 }),
      rows: fc.array(fc.record({ label, values: fc.array(value, { minLength: series, maxLength: series }) }), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
  );
  fc.assert(
    fc.property(figures, (given) => {
      expect(figuresFrom(`sep=;\n${tableText(given)}`)).toEqual(given);
    }),
  );
});

test("a number is the same number in German and in English", () => {
  const value = fc.integer({ min: 0, max: 999_999_999 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(value, fc.boolean(), (number, useGrouping) => {
      const written = (locale: string) => number.toLocaleString(locale, { useGrouping, maximumFractionDigits: 2 });
      expect(numberIn(written("de-DE"), ";")).toBe(number);
      expect(numberIn(written("en-GB"), ",")).toBe(number);
    }),
  );
  for (const no of ["", "-", "1.2.3", "1,2,3", "12a", "1e9", "0x10", "."]) expect(numberIn(no, ";")).toBeUndefined();
});

test("any bytes are figures or a problem", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const read = figuresFrom(bytes);
      expect("problem" in read || read.rows.length > 0).toBe(true);
    }),
  );
});

test("a bar is as long as its part of the greatest, or of a hundred per cent", () => {
  expect(shareOf(49, table, "")).toBeCloseTo(49 / 1234.5);
  expect(shareOf(49, { columns: [], rows: [{ label: "a", values: [49] }] }, "%")).toBe(0.49);
  expect(shareOf(0, { columns: [], rows: [{ label: "a", values: [0] }] }, "")).toBe(0);
});
