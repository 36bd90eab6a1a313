// The picture of a story: put there, described, taken away.
import type { StoryState } from "#prisma/generated/enums";
import type { Writer } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { dropMedia, keepPicture, type PictureNote } from "../../media/commands.ts";
import type { PictureProblem } from "../../media/picture-file.ts";
import { change } from "../../page-cache/change.ts";
import { mayDo } from "../rights.ts";
import { pagesOf, type Refusal, storyNow } from "../story.ts";

/** Puts a picture on a story in place of the one it has. */
export async function setPicture(
  id: string,
  content: Uint8Array,
  note: PictureNote,
  writer: Writer,
): Promise<"kept" | PictureProblem | Refusal> {
  const story = await db.story.findUnique({ where: { id }, select: storyNow });
  if (!story) return "not-found";
  if (!mayEdit(writer, story)) return "not-allowed";
  const kept = await keepPicture(content, note, { userId: writer.id });
  if ("problem" in kept) return kept.problem;
  return showPicture(id, kept.id, writer);
}

/** Changes what is said about a story's picture, or takes the picture away (`null`). */
export async function describePicture(id: string, note: PictureNote | null, writer: Writer): Promise<"kept" | Refusal> {
  if (note === null) return showPicture(id, null, writer);
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id }, select: storyNow });
    if (!story?.pictureId) return "not-found";
    if (!mayEdit(writer, story)) return "not-allowed";
    await tx.media.update({ where: { id: story.pictureId }, data: note, select: { id: true } });
    if (story.state === "published") forget(...pagesOf(story));
    return "kept";
  });
}

async function showPicture(id: string, pictureId: string | null, writer: Writer): Promise<"kept" | Refusal> {
  let replaced: string | null = null;
  const outcome = await change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id }, select: storyNow });
    if (!story) return "not-found";
    if (!mayEdit(writer, story)) return "not-allowed";
    replaced = story.pictureId;
    await tx.story.update({ where: { id }, data: { pictureId, updatedAt: new Date() }, select: { id: true } });
    if (story.state === "published") forget(...pagesOf(story));
    return "kept";
  });
  const unused = outcome === "kept" ? replaced : pictureId;
  if (unused) await dropMedia(unused);
  return outcome;
}

const mayEdit = (writer: Writer, story: { state: StoryState; createdById: string | null }) =>
  mayDo(writer, "edit", story) || mayDo(writer, "correct", story);
