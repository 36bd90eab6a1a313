// The figures of a finding: from a table as somebody sends it, and as a chart draws them. Pure.
import { decodeTable } from "../csv/decode.ts";
import { numberIn } from "../csv/number.ts";
import { readCells } from "../csv/read.ts";
import { cleanLine } from "../text/clean.ts";

/** The first column names what is compared, the others are series of numbers. */
export type Figures = { columns: string[]; rows: { label: string; values: number[] }[] };

export const mostRows = 40;
export const mostSeries = 4;
const longestName = 120;
const mostBytes = 1_000_000;

export const tableProblems = ["empty", "too-large", "rows", "columns", "header", "ragged", "number", "negative", "label"] as const;
/** What is wrong with a table; `line` counts from 1, with the head. */
export type TableProblem = { problem: (typeof tableProblems)[number]; line?: number; cell?: string };

/** Reads what was uploaded or typed; with a problem nothing of it is taken. */
export function figuresFrom(given: Uint8Array | string): Figures | TableProblem {
  if (given.length > mostBytes) return { problem: "too-large" };
  const text = (typeof given === "string" ? given : decodeTable(given)).replace(/^\uFEFF/, "");
  const { rows, separator } = readCells(text, mostRows + 1);
  const [head, ...body] = rows;
  if (!head || body.length === 0) return { problem: "empty" };
  if (body.length > mostRows) return { problem: "rows" };
  const columns = head.map(cleanLine);
  if (columns.length < 2 || columns.length > mostSeries + 1) return { problem: "columns" };
  const isBad = (name: string) => name === "" || name.length > longestName;
  if (columns.some(isBad) || columns.slice(1).every((name) => numberIn(name, separator) !== undefined && !isYear(name)))
    return { problem: "header" };
  return rowsIn(body, columns, separator);
}

const isYear = (name: string) => /^(19|20)\d\d$/.test(name);

function rowsIn(body: readonly string[][], columns: string[], separator: "," | ";" | "\t"): Figures | TableProblem {
  const rows: Figures["rows"] = [];
  for (const [index, [first = "", ...cells]] of body.entries()) {
    const line = index + 2;
    if (cells.length !== columns.length - 1) return { problem: "ragged", line };
    const label = cleanLine(first);
    if (label === "" || label.length > longestName) return { problem: "label", line };
    const values = cells.map((cell) => numberIn(cell, separator));
    const wrong = values.indexOf(undefined);
    if (wrong >= 0) return { problem: "number", line, cell: (cells[wrong] ?? "").slice(0, 40) };
    const numbers = values.flatMap((value) => value ?? []);
    if (numbers.some((value) => value < 0)) return { problem: "negative", line };
    rows.push({ label, values: numbers });
  }
  return { columns, rows };
}

/** The table line by line, its head first, with decimal points. */
export const linesOf = ({ columns, rows }: Figures): string[][] => [
  columns,
  ...rows.map(({ label, values }) => [label, ...values.map(String)]),
];

/** The table as it can be typed again, with semicolons. */
export const tableText = (figures: Figures): string =>
  linesOf(figures)
    .map((cells) => cells.map(quoted).join(";"))
    .join("\n");

const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** How long a bar is: of a hundred where it is about per cent, else of the greatest value. */
export function shareOf(value: number, { rows }: Figures, unit: string): number {
  const greatest = Math.max(...rows.flatMap(({ values }) => values), 0);
  const whole = unit === "%" && greatest <= 100 ? 100 : greatest;
  return whole === 0 ? 0 : value / whole;
}
