// The rows of a study, read and written as a whole.
import type { Transaction } from "../../db.ts";
import type { StudyRow } from "../../steps/step.ts";
import { findingsOf, recordColumns } from "../queries.ts";

const columns = { ...recordColumns, fileId: true } as const;

export async function studyNow(tx: Transaction, storyId: string): Promise<StudyRow> {
  const { findings, ...study } = await tx.study.findUniqueOrThrow({ where: { storyId }, select: columns });
  return { ...study, findings: findingsOf(findings) };
}

export async function writeStudy(tx: Transaction, storyId: string, { findings, ...study }: StudyRow): Promise<void> {
  await tx.studyFinding.deleteMany({ where: { studyId: storyId } });
  await tx.study.update({ where: { storyId }, data: study, select: { storyId: true } });
  await tx.studyFinding.createMany({ data: findings.map((finding, position) => ({ ...finding, studyId: storyId, position })) });
}
