// `npm run spam -- evaluate`: the measures, on answers that can be counted by hand.
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { judgedRows, reportOn } from "#scripts/spam/evaluate";
import type { Judged } from "#scripts/spam/tables";

const row = (score: number, verdict: string, label: string): Judged => ({ score, verdict, spam: label === "spam" });
const times = (count: number, each: Judged) => Array.from({ length: count }, () => each);

// Twenty spam, eighty ham. Nineteen spam are above all ham but one, the last is below seven more.
const answers = [
  ...times(15, row(0.97, "spam", "spam")),
  row(0.91, "spam", "ham"),
  ...times(4, row(0.42, "hold", "spam")),
  ...times(7, row(0.31, "hold", "ham")),
  row(0.04, "publish", "spam"),
  ...times(72, row(0.01, "publish", "ham")),
];
const lines = reportOn(answers).split("\n");

test("precision, recall and F1 are those of the verdict", () => {
  expect(lines[0]).toBe("100 comments, 20 spam, 80 ham");
  expect(lines[1]).toBe("verdict spam: precision 93.75 %, recall 75.00 %, F1 0.8333; 1 ham blocked");
  expect(lines[2]).toBe("verdict hold: 20.00 % of the spam, 8.75 % of the ham");
});

test("the best threshold is the one with the best F1, wherever the verdict begins", () => {
  expect(lines[3]).toBe("best threshold 0.4200: F1 0.9500, 19 spam caught, 1 ham blocked");
});

test("ROC-AUC counts the pairs in which the spam has the higher score", () => {
  const pairs = 15 * 80 + 4 * 79 + 1 * 72;
  expect(lines[4]).toBe(`ROC-AUC ${(pairs / (20 * 80)).toFixed(5)}`);
});

test("it tells what ham must suffer for 95 % and for 99 % of the spam", () => {
  expect(lines[5]).toBe("at 95 % of the spam caught: 1 ham blocked (1.25 %)");
  expect(lines[6]).toBe("at 99 % of the spam caught: 8 ham blocked (10.00 %)");
});

test("the reliability table holds what was said against what was true, and no share of nothing", () => {
  const table = lines.slice(lines.indexOf("") + 2).map((line) => line.trim().split(/\s{2,}/));
  expect(table).toEqual([
    ["0–10 %", "73", "1.37 %"],
    ["10–20 %", "0", "–"],
    ["20–30 %", "0", "–"],
    ["30–40 %", "7", "0.00 %"],
    ["40–50 %", "4", "100.00 %"],
    ["50–60 %", "0", "–"],
    ["60–70 %", "0", "–"],
    ["70–80 %", "0", "–"],
    ["80–90 %", "0", "–"],
    ["90–100 %", "16", "93.75 %"],
  ]);
});

test("what is measured are the answers of score, each beside its own label", async () => {
  const file = path.join(tmpdir(), `evaluated-${process.pid}.jsonl`);
  const rows = [
    {
      id: 1,
      text: "Online Casino Bonus ohne Einzahlung, Freispiele ohne Einzahlung: http://casino-bonus.example",
      label: "spam",
      lang: "de",
    },
    { id: 2, text: "Der Bus fährt bei uns zweimal am Tag.", label: "ham", lang: "de", source: "village" },
  ];
  writeFileSync(file, rows.map((each) => JSON.stringify(each)).join("\n\n"));
  const judged = await judgedRows(file, { learn: false, textOnly: false, empty: true, model: undefined });
  expect(judged).toMatchObject([
    { spam: true, verdict: expect.stringMatching(/hold|spam/), lang: "de" },
    { spam: false, verdict: "publish", source: "village" },
  ]);
});
