// Moderators and an editor at work on a handful of stories: what they decide is written down with the moment it was committed.
import { setTimeout as sleep } from "node:timers/promises";
import type { Moderator, Writer } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { decide } from "#lib/moderation/commands";
import { publishStory, takeDownStory } from "#lib/publishing/commands";
import { aModerator, aWriter } from "#tests/support/accounts";
import { aComment, aStory } from "#tests/support/factories";
import type { History } from "#tests/support/history";
import { aPicture } from "#tests/support/pictures";

export type StoryUnderWatch = { id: string; slug: string; kind: "article"; locale: "de"; picture: string; comments: string[] };

const always = { began: 0, ended: 0 };
export const commentKey = (id: string) => `comment ${id}`;
export const storyKey = (id: string) => `story ${id}`;

/** A published article with a picture and comments, half of them approved, and its beginning in the history. */
export async function aWatchedStory(history: History, comments: number): Promise<StoryUnderWatch> {
  const [{ id, slug }, picture] = [await aStory(), await aPicture()];
  await db.story.update({ where: { id }, data: { pictureId: picture.id }, select: { id: true } });
  const { id: personId } = await aWriterPerson();
  await db.credit.create({ data: { storyId: id, personId, role: "author" }, select: { storyId: true } });
  history.record(storyKey(id), "200", always);
  const ids: string[] = [];
  for (let index = 0; index < comments; index++) {
    const state = index % 2 === 0 ? "approved" : "held";
    const comment = await aComment({ storyId: id, state, text: `Gedanke ${index}` });
    history.record(commentKey(comment.id), state === "approved" ? "shown" : "hidden", always);
    ids.push(comment.id);
  }
  return { id, slug, kind: "article", locale: "de", picture: picture.file, comments: ids };
}

async function aWriterPerson(): Promise<{ id: string }> {
  const { personId } = await aWriter("author");
  if (personId === null) throw new Error("A writer has a person to write as");
  return { id: personId };
}

/** Decides about comments, one after the other, until told to stop. */
export async function moderate(stories: readonly StoryUnderWatch[], history: History, until: AbortSignal): Promise<void> {
  const moderator = await aModerator();
  while (!until.aborted) {
    const commentId = oneOf(oneOf(stories).comments);
    await decideOnce(commentId, moderator, history);
    await sleep(300 + Math.random() * 900);
  }
}

async function decideOnce(commentId: string, moderator: Moderator, history: History): Promise<void> {
  const { state, version } = await db.comment.findUniqueOrThrow({ where: { id: commentId }, select: { state: true, version: true } });
  const to = state === "approved" ? oneOf(["rejected", "held", "spam"] as const) : "approved";
  const began = Date.now();
  const decided = await decide(
    to === "rejected" ? { commentId, version, to, reason: "off_topic", note: "" } : { commentId, version, to },
    moderator,
  );
  if (decided === "decided") history.record(commentKey(commentId), to === "approved" ? "shown" : "hidden", { began, ended: Date.now() });
}

/** Takes stories down and publishes them again, until told to stop. */
export async function takeDownAndPublish(stories: readonly StoryUnderWatch[], history: History, until: AbortSignal): Promise<void> {
  const editor = await aWriter("editor");
  while (!until.aborted) {
    await turn(oneOf(stories).id, editor, history);
    await sleep(1_000 + Math.random() * 2_000);
  }
}

async function turn(id: string, editor: Writer, history: History): Promise<void> {
  const { state, version } = await db.story.findUniqueOrThrow({ where: { id }, select: { state: true, version: true } });
  const began = Date.now();
  const moved = state === "published" ? await takeDownStory(id, version, "Eine Probe.", editor) : await publishStory(id, version, editor);
  if (moved !== "moved") throw new Error(`The editor was refused: ${JSON.stringify(moved)}`);
  history.record(storyKey(id), state === "published" ? "410" : "200", { began, ended: Date.now() });
}

const oneOf = <T>(choices: readonly T[]): T => {
  const chosen = choices[Math.floor(Math.random() * choices.length)];
  if (chosen === undefined) throw new Error("There is nothing to choose from");
  return chosen;
};
