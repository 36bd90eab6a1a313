// Brings an earlier text back, and keeps one for later.
import type { Writer } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { picturesIn, readDocument } from "../../documents/document.ts";
import { possibleTags } from "../../documents/hashtags.ts";
import { renderDocument } from "../../documents/html/render.ts";
import { knownTags } from "../../tags/commands.ts";
import { saveStory } from "../commands.ts";
import type { Lack } from "../gate/findings.ts";
import { checkStory } from "../gate/gather.ts";
import { showsForeign } from "../pictures/queries.ts";
import { mayDo } from "../rights.ts";
import type { StoryFields } from "../schema.ts";
import { type SaveRefusal, storyNow } from "../story.ts";
import { keepPrepared } from "./keep.ts";
import { keptColumns } from "./revision.ts";

/**
 * Saves the text of a revision as the newest one; nothing is written over. Rights, completeness and versions are those of every save.
 * A revision that may be brought back never changes, so it is read before the transaction.
 */
export async function restoreRevision(storyId: string, number: number, version: number, writer: Writer, correction = "") {
  const revision = await db.storyRevision.findUnique({
    where: { storyId_number: { storyId, number } },
    select: { ...keptColumns, story: { select: { state: true, createdById: true } } },
  });
  if (!revision) return "not-found";
  const { story, body, authorId, organisationId, ...fields } = revision;
  if (!mayDo(writer, "revisions", story)) return "not-allowed";
  const saved = { ...fields, body: readDocument(body), authorId: authorId ?? "", organisationId: organisationId ?? "" };
  return saveStory(storyId, version, saved, correction, writer, { restoredFrom: number });
}

/** Keeps a changed text of a public story for later: readers go on seeing what they see. It has to be complete, as it will have to be then. */
export async function prepareRevision(
  storyId: string,
  version: number,
  fields: StoryFields,
  writer: Writer,
): Promise<{ revision: number } | { lacks: Lack[] } | SaveRefusal> {
  return db.$transaction(async (tx) => {
    const story = await tx.story.findUnique({ where: { id: storyId }, select: storyNow });
    if (!story) return "not-found";
    if (!mayDo(writer, "correct", story) || !mayDo(writer, "plan", story)) return "not-allowed";
    if (story.version !== version) return "changed-meanwhile";
    const shown = picturesIn(fields.body).map(({ attrs }) => attrs.mediaId);
    if (await showsForeign(tx, storyId, shown, writer)) return "foreign-picture";
    const { html: bodyHtml } = renderDocument(fields.body, story.locale, await knownTags(tx, possibleTags(fields.body)));
    const { lacks } = await checkStory(tx, story, { ...fields, bodyHtml });
    if (lacks.length > 0) return { lacks };
    return { revision: await keepPrepared(tx, storyId, { ...fields, locale: story.locale }, writer.id, new Date()) };
  });
}
