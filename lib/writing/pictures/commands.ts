// The picture of a story: put there, described, taken away. Pictures live in the media library; taken away, they stay there.
import type { Writer } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { describeMedia } from "../../library/commands.ts";
import { mayDoWith } from "../../library/rights.ts";
import { dropMedia, keepPicture, type PictureNote } from "../../media/commands.ts";
import type { PictureProblem } from "../../media/picture-file.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import { mayChangeStory } from "../rights.ts";
import { pagesOf, type Refusal, storyNow } from "../story.ts";

type Given = { content: Uint8Array; originalName: string | null };

/** Puts a new picture on a story in place of the one it has. */
export async function setPicture(id: string, { content, originalName }: Given, note: PictureNote, writer: Writer) {
  const story = await db.story.findUnique({ where: { id }, select: storyNow });
  if (!story) return "not-found";
  if (!mayChangeStory(writer, story)) return "not-allowed";
  const kept = await keepPicture(content, note, { userId: writer.id, originalName });
  if ("problem" in kept) return kept.problem satisfies PictureProblem;
  const outcome = await showPicture(id, kept.id, writer);
  if (outcome !== "kept") await dropMedia(kept.id);
  return outcome;
}

/** Puts a picture of the library on a story. */
export async function choosePicture(id: string, mediaId: string, writer: Writer): Promise<"kept" | Refusal> {
  const picture = await db.media.findUnique({ where: { id: mediaId, kind: "image" }, select: { createdById: true } });
  return picture && mayDoWith(writer, "see", picture) ? showPicture(id, mediaId, writer) : "not-found";
}

/** Changes what is said about a story's picture, everywhere it is shown, or takes the picture away (`null`). */
export async function describePicture(id: string, note: PictureNote | null, writer: Writer): Promise<"kept" | Refusal | "shared"> {
  if (note === null) return showPicture(id, null, writer);
  const story = await db.story.findUnique({ where: { id }, select: storyNow });
  if (!story?.pictureId) return "not-found";
  if (!mayChangeStory(writer, story)) return "not-allowed";
  const described = await describeMedia(story.pictureId, null, note, writer);
  return described === "kept" || described === "changed-meanwhile" ? described : "shared";
}

async function showPicture(id: string, pictureId: string | null, writer: Writer): Promise<"kept" | Refusal> {
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id }, select: storyNow });
    if (!story) return "not-found";
    if (!mayChangeStory(writer, story)) return "not-allowed";
    await tx.story.update({ where: { id }, data: { pictureId, updatedAt: new Date() }, select: { id: true } });
    const { pictureId: before, title } = story;
    if (before !== pictureId) await keepStep(tx, { kind: "picture", before, after: pictureId, story: id, title }, writer);
    if (story.state === "published") forget(...pagesOf(story));
    return "kept";
  });
}
