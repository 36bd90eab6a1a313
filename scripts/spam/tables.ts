// Measures as rows of Markdown tables.
import { at, bestThreshold, blockedAt, f1Of, rocAuc, type Scored } from "./measures.ts";

export type Judged = Scored & { verdict: string };

/** The sources that hold both labels: no shortcut through source or language helps there. */
export const mixedSources = ["yt-uci", "de-ytbot", "datacamp", "id-judol"] as const;

/** The collections by their public names. */
export const sourceNames: Readonly<Record<(typeof mixedSources)[number], string>> = {
  "yt-uci": "YouTube Spam Collection",
  "de-ytbot": "bots under German videos",
  datacamp: "DataCamp article comments",
  "id-judol": "Indonesian gambling spam",
};

export const sourceAuc = (rows: readonly Scored[], source: string) => rocAuc(rows.filter((row) => row.source === source));

type Row = Readonly<Record<string, string | number>>;

/** The threshold is the one with the best F1 on these very rows, as for every filter of the comparison. */
export function measured(rows: readonly Scored[]): Row {
  const spam = rows.filter((row) => row.spam).length;
  const threshold = bestThreshold(rows);
  const point = at(rows, threshold);
  const german = rows.filter((row) => !row.spam && row.lang === "de" && row.score >= threshold).length;
  const mixed = mixedSources.map((source) => sourceAuc(rows, source));
  return {
    F1: f1Of(point, spam).toFixed(3),
    "ham blocked": point.blocked,
    "of it German": german,
    "ROC-AUC": rocAuc(rows).toFixed(4),
    "blocked at 95 %": blockedAt(rows, 0.95),
    "at 99 %": blockedAt(rows, 0.99),
    "mixed sources": (mixed.reduce((sum, auc) => sum + auc, 0) / mixed.length).toFixed(3),
    ...Object.fromEntries(mixedSources.map((source, place) => [sourceNames[source], (mixed[place] ?? 0).toFixed(3)])),
  };
}

const firstDays = 1_000;

/** A stream in its order: the first thousand comments of a new portal, and all of it. */
export function streamed(rows: readonly Judged[]): Row {
  const first = rows.slice(0, firstDays);
  const spam = first.filter((row) => row.spam);
  const called = (some: readonly Judged[]) => some.filter(({ verdict }) => verdict === "spam").length;
  const caught = called(spam);
  return {
    comments: rows.length,
    "1 − ROC-AUC": `${(100 * (1 - rocAuc(rows))).toFixed(2)} %`,
    "first 1,000: spam caught": `${caught} of ${spam.length} (${Math.round((100 * caught) / spam.length)} %)`,
    "ham blocked": called(first) - caught,
  };
}

export const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`);

/** Of the comments that were said to be spam with such a probability, how many were? */
export function reliability(rows: readonly Judged[]): { sure: string; comments: number; spam: string }[] {
  const tenths = Array.from({ length: 10 }, (_, tenth) => rows.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth));
  return tenths.map((group, tenth) => ({
    sure: `${tenth * 10}–${tenth * 10 + 10} %`,
    comments: group.length,
    spam: percent(group.filter((row) => row.spam).length, group.length),
  }));
}

export function printTable(title: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  console.log(`\n### ${title}\n`);
  console.log(
    [line(columns), line(columns.map(() => "---")), ...rows.map((row) => line(columns.map((column) => row[column] ?? "–")))].join("\n"),
  );
}
