// A study at the desk: its record, its file, its findings.
import { type Account, isWriter } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { mayChangeStory } from "../../writing/rights.ts";
import { studyColumns, studyOf } from "../queries.ts";

const story = { ...studyColumns.story.select, id: true, state: true, createdById: true } as const;
const file = { ...studyColumns.file.select, originalName: true } as const;

/** Null when it is no study, or not the account's to change. */
export async function studyOnDesk(id: string, account: Account) {
  const row = await db.study.findUnique({
    where: { storyId: id },
    select: { ...studyColumns, story: { select: story }, file: { select: file } },
  });
  if (!row || !isWriter(account) || !mayChangeStory(account, row.story)) return null;
  return { study: studyOf(row), title: row.story.title, fileName: row.file?.originalName ?? null };
}
export type StudyOnDesk = NonNullable<Awaited<ReturnType<typeof studyOnDesk>>>;
