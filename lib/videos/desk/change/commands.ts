// What every change of a story's film does: asks for the right, and lets one change follow the other.
import type { Writer } from "../../../accounts/guard.ts";
import type { Transaction } from "../../../db.ts";
import { change } from "../../../page-cache/change.ts";
import { mayChangeStory } from "../../../writing/rights.ts";
import { pagesOf, storyNow } from "../../../writing/story.ts";

export type FilmRefusal = "not-found" | "not-allowed" | "is-public" | "not-ready" | "changed-meanwhile" | "needs-captions";

const filmNow = {
  fileId: true,
  provider: true,
  externalId: true,
  posterId: true,
  captionsId: true,
  agreedAt: true,
  agreedById: true,
  agreedHow: true,
  version: true,
  file: { select: { file: true, master: true, frames: true, durationSeconds: true, credit: true, licence: true } },
} as const;

export type FilmNow = Awaited<ReturnType<typeof readFilm>>;
const readFilm = (tx: Transaction, storyId: string) => tx.video.findUniqueOrThrow({ where: { storyId }, select: filmNow });

export type FoundFilm = { film: FilmNow; title: string; isPublic: boolean; locale: "de" | "en" };

/** Runs `work` with the film of a story that this account may change; pages that show it are made anew. */
export async function inFilm<T extends string | object>(
  id: string,
  by: Writer,
  work: (tx: Transaction, found: FoundFilm) => Promise<T>,
): Promise<T | FilmRefusal> {
  return change<T | FilmRefusal>(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id, kind: "video" }, select: storyNow });
    if (!story) return "not-found";
    if (!mayChangeStory(by, story)) return "not-allowed";
    await tx.video.upsert({ where: { storyId: id }, create: { storyId: id }, update: {}, select: { storyId: true } });
    await tx.$executeRaw`SELECT FROM videos WHERE story_id = ${id} FOR UPDATE`;
    const isPublic = story.state === "published";
    const done = await work(tx, { film: await readFilm(tx, id), title: story.title, isPublic, locale: story.locale });
    if (isPublic) forget(...pagesOf(story));
    return done;
  });
}
