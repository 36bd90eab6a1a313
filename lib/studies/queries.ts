// What readers can see of studies: nothing of one that is not public.
import type { Prisma } from "#prisma/generated/client";
import type { Locale } from "#prisma/generated/enums";
import { db } from "../db.ts";
import { studyRow } from "../steps/step.ts";
import { published } from "../stories/published.ts";
import type { Finding, Study } from "./study.ts";

const finding = { id: true, title: true, text: true, unit: true, chart: true, figures: true } as const;

/** Record and findings: what a study says, wherever it is read. */
export const recordColumns = {
  authors: true,
  institute: true,
  client: true,
  year: true,
  method: true,
  cases: true,
  fieldFrom: true,
  fieldTo: true,
  doi: true,
  licence: true,
  pages: true,
  findings: { orderBy: { position: "asc" }, select: finding },
} as const satisfies Prisma.StudySelect;

export const studyColumns = {
  ...recordColumns,
  storyId: true,
  file: { select: { file: true, bytes: true } },
  story: { select: { locale: true, slug: true, title: true, form: true, label: true, aiDisclosure: true } },
} as const satisfies Prisma.StudySelect;

type Row = Prisma.StudyGetPayload<{ select: typeof studyColumns }>;

/** Figures were checked when they came: anything else is a fault of ours. */
export const findingsOf = (rows: readonly (Omit<Finding, "figures"> & { figures: unknown })[]): Finding[] =>
  studyRow.shape.findings.parse(rows);

export const studyOf = ({ story, findings, ...row }: Row): Study => ({ ...row, ...story, findings: findingsOf(findings) });

/** A study in any state: for previews, which have asked who may see it. */
export async function findStudyToShow(storyId: string): Promise<Study | null> {
  const row = await db.study.findUnique({ where: { storyId }, select: studyColumns });
  return row && studyOf(row);
}

/** The study at an address, while it is public. */
export async function findStudyAt(locale: Locale, slug: string): Promise<Study | null> {
  const row = await db.study.findFirst({ where: { story: { ...published(), locale, slug } }, select: studyColumns });
  return row && studyOf(row);
}

/** Those of these studies that are public, by the ids of their stories. */
export async function publicStudies(ids: readonly string[]): Promise<Map<string, Study>> {
  if (ids.length === 0) return new Map();
  const rows = await db.study.findMany({ where: { storyId: { in: [...ids] }, story: published() }, select: studyColumns });
  return new Map(rows.map((row) => [row.storyId, studyOf(row)]));
}

/** Public studies that have one of these findings. */
export async function studiesWith(findingIds: readonly string[]): Promise<Study[]> {
  if (findingIds.length === 0) return [];
  const where = { findings: { some: { id: { in: [...findingIds] } } }, story: published() };
  return (await db.study.findMany({ where, select: studyColumns, take: 50 })).map(studyOf);
}

/** The studies, public or not, that these findings belong to. */
export async function homesOf(findingIds: readonly string[]): Promise<string[]> {
  if (findingIds.length === 0) return [];
  const rows = await db.studyFinding.findMany({ where: { id: { in: [...findingIds] } }, select: { studyId: true } });
  return [...new Set(rows.map(({ studyId }) => studyId))];
}
