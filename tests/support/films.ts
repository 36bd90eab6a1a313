// Films that tests bring, and the rows they need.
import { copyFile, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import type { VideoProvider } from "#prisma/generated/enums";
import { aStory } from "#tests/support/factories";

export const filmFile = (name: "index-last.mp4" | "camera.mov" | "browser.webm" | "in-pieces.mp4" | "mpeg4.mp4") =>
  path.resolve("tests/support/films", name);

/** A copy that may be moved away. */
export async function aCopyOf(file: string): Promise<string> {
  const copy = path.join(await mkdtemp(path.join(os.tmpdir(), "podium-film-")), "film");
  await copyFile(file, copy);
  return copy;
}

type Given = Partial<{ createdById: string | null; master: string | null; frames: number }>;

/** A film of the library that can be played, as a row without files. */
export function aFilm(given: Given = {}) {
  const id = newId();
  const row = { id, kind: "video" as const, file: `${id}-1.mp4`, contentType: "video/mp4", bytes: 12_345, durationSeconds: 100, ...given };
  return db.media.create({ data: { ...row, width: 1280, height: 720, originalName: "gespraech.mp4" }, select: { id: true, file: true } });
}

/** A draft of a video with everything that its page at the desk can show. */
export async function aFilmStory() {
  const story = await aStory({ kind: "video", state: "draft", title: "Ein Gespräch" });
  const film = await aFilm({ frames: 2 });
  const files = [newId(), newId()].map((id) => ({
    id,
    file: `${id}-1.vtt`,
    kind: "captions" as const,
    contentType: "text/vtt",
    bytes: 100,
  }));
  await db.media.createMany({ data: files });
  const turn = { startSeconds: 1, text: "Wie lang ist eine Minute?" };
  await db.video.create({
    data: {
      storyId: story.id,
      fileId: film.id,
      captionsId: files[0]?.id ?? null,
      subtitles: { create: { language: "en", mediaId: files[1]?.id ?? "" } },
      chapters: { create: { position: 0, title: "Anfang", startSeconds: 0 } },
      turns: { create: { ...turn, position: 0, speaker: "Nele Akyol", sentences: [{ start: 1, text: turn.text }] } },
    },
    select: { storyId: true },
  });
  return story;
}

/** A story with a film that lies elsewhere. */
export async function aForeignFilm(provider: VideoProvider, externalId: string) {
  const story = await aStory({ kind: "video", title: "Ein Gespräch, das anderswo liegt" });
  await db.video.create({ data: { storyId: story.id, provider, externalId, agreedAt: new Date() }, select: { storyId: true } });
  return story;
}

export const captions = (...cues: readonly [from: string, to: string, text: string][]) =>
  Buffer.from(["WEBVTT", ...cues.map(([from, to, text]) => `${from} --> ${to}\n${text}`)].join("\n\n"));
