// A study as everybody may know it. Pure.
import type { ChartKind } from "#prisma/generated/enums";
import type { Labelled } from "../stories/labels.ts";
import type { Cited } from "./citation.ts";
import type { Figures } from "./figures.ts";

export type Finding = { id: string; title: string; text: string; unit: string; chart: ChartKind; figures: Figures };

export type Study = Labelled & {
  storyId: string;
  slug: string;
  title: string;
  authors: readonly string[];
  institute: string;
  client: string;
  year: number | null;
  method: string;
  cases: number | null;
  fieldFrom: Date | null;
  fieldTo: Date | null;
  doi: string;
  licence: string;
  file: { file: string; bytes: number } | null;
  pages: number | null;
  findings: readonly Finding[];
};

/** What readers must be told of any study. */
export const completeness = ({ method, cases, licence }: Pick<Study, "method" | "cases" | "licence">) => ({
  method: method !== "",
  cases: cases !== null,
  licence: licence !== "",
});

export const isComplete = (study: Pick<Study, "method" | "cases" | "licence">): boolean =>
  Object.values(completeness(study)).every(Boolean);

/** A study as it is cited. @param url its own page, whole */
export const cited = (study: Study, url: string): Cited => ({ ...study, url });
