// The figures of a finding as comma-separated values, for whoever wants to count again.
import { csvLine } from "../audit/csv.ts";
import type { Figures } from "./figures.ts";

export const csvOf = ({ columns, rows }: Figures): string =>
  [columns, ...rows.map(({ label, values }) => [label, ...values.map(String)])].map(csvLine).join("");
