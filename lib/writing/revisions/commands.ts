// Brings an earlier text back.
import type { Writer } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { saveStory } from "../commands.ts";
import { mayDo } from "../rights.ts";
import { keptColumns } from "./revision.ts";

/**
 * Saves the text of a revision as the newest one; nothing is written over. Rights, completeness and versions are those of every save.
 * A revision that may be brought back never changes, so it is read before the transaction.
 */
export async function restoreRevision(storyId: string, number: number, version: number, writer: Writer) {
  const revision = await db.storyRevision.findUnique({
    where: { storyId_number: { storyId, number } },
    select: { ...keptColumns, story: { select: { state: true, createdById: true } } },
  });
  if (!revision) return "not-found";
  const { story, bodySource: body, authorId, organisationId, ...fields } = revision;
  if (!mayDo(writer, "revisions", story)) return "not-allowed";
  const saved = { ...fields, body, authorId: authorId ?? "", organisationId: organisationId ?? "" };
  return saveStory(storyId, version, saved, "", writer, number);
}
