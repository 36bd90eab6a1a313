// The figures of a finding as comma-separated values, for whoever wants to count again.
import { csvLine } from "../audit/csv.ts";
import { type Figures, linesOf } from "./figures.ts";

export const csvOf = (figures: Figures): string => linesOf(figures).map(csvLine).join("");
