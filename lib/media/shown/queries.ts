// Where a file is shown, and which pages are made of it.
import type { Transaction } from "../../db.ts";
import type { Tag } from "../../page-cache/tags.ts";

const story = { select: { id: true, tags: { select: { tagId: true } } } } as const;

/** The tags of every page on which readers see a file. */
export async function pagesWith(tx: Transaction, id: string): Promise<Tag[]> {
  const media = await tx.media.findUnique({
    where: { id },
    select: {
      stories: story,
      shownIn: { select: { story } },
      videos: { select: { story } },
      posters: { select: { story } },
      captions: { select: { story } },
      subtitles: { select: { video: { select: { story } } } },
      studies: { select: { story } },
      portraits: { select: { id: true, credits: { select: { story } } } },
    },
  });
  if (!media) return [];
  const { stories, shownIn, videos, posters, captions, subtitles, studies, portraits } = media;
  const beside = [
    ...shownIn,
    ...videos,
    ...posters,
    ...captions,
    ...studies,
    ...subtitles.map(({ video }) => video),
    ...portraits.flatMap(({ credits }) => credits),
  ];
  const shown = [...stories, ...beside.map((each) => each.story)];
  if (shown.length === 0 && portraits.length === 0) return [];
  return [
    "front",
    ...(portraits.length > 0 ? (["people"] as const) : []),
    ...shown.flatMap(({ id: storyId, tags }): Tag[] => [`story:${storyId}`, ...tags.map(({ tagId }): Tag => `tag:${tagId}`)]),
  ];
}
