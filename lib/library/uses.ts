// Where a file is shown: in which stories, and as whose face.
import type { MediaSelect } from "#prisma/generated/models";

const story = {
  select: { id: true, title: true, state: true, kind: true, locale: true, slug: true, createdById: true },
} as const;
const inVideo = { select: { story } } as const;

/** To be read with a file, for usesOf. */
export const usesIn = {
  stories: story,
  shownIn: { select: { story } },
  videos: inVideo,
  posters: inVideo,
  captions: inVideo,
  portraits: { select: { id: true, name: true, slug: true } },
} satisfies MediaSelect;

type Beside<Story> = readonly { story: Story }[];
type Used<Story, Person> = {
  stories: readonly Story[];
  shownIn: Beside<Story>;
  videos: Beside<Story>;
  posters: Beside<Story>;
  captions: Beside<Story>;
  portraits: readonly Person[];
};

/** Each story once, and the people. */
export function usesOf<Story extends { id: string }, Person>({
  stories,
  shownIn,
  videos,
  posters,
  captions,
  portraits,
}: Used<Story, Person>) {
  const all = [...stories, ...[...shownIn, ...videos, ...posters, ...captions].map((use) => use.story)];
  return { stories: [...new Map(all.map((each) => [each.id, each])).values()], people: portraits };
}
