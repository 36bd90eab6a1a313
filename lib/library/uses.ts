// Where a file is shown: in which stories, and as whose face.
import type { MediaCountOutputTypeSelect, MediaSelect } from "#prisma/generated/models";
import { inSettled } from "../writing/guests/profile/settled.ts";

const story = {
  select: { id: true, title: true, state: true, kind: true, locale: true, slug: true, createdById: true },
} as const;
const beside = { select: { story } } as const;

/** To be read with a file, for usesOf. */
export const usesIn = {
  stories: story,
  shownIn: { select: { story } },
  videos: beside,
  posters: beside,
  captions: beside,
  subtitles: { select: { video: beside } },
  studies: beside,
  portraits: { select: { id: true, name: true, slug: true, _count: { select: { credits: { where: inSettled } } } } },
  proposed: { where: { state: "waiting" }, select: { id: true } },
} satisfies MediaSelect & Record<keyof MediaCountOutputTypeSelect, object>;

type Beside<Story> = readonly { story: Story }[];
type Face = { _count: { credits: number } };
type Used<Story, Person extends Face> = {
  stories: readonly Story[];
  shownIn: Beside<Story>;
  videos: Beside<Story>;
  posters: Beside<Story>;
  captions: Beside<Story>;
  subtitles: readonly { video: { story: Story } }[];
  studies: Beside<Story>;
  portraits: readonly Person[];
  proposed: readonly { id: string }[];
};

/** Each story once, and the people; whether readers see each of them, and whether an editor is just asked to show the file. */
export function usesOf<Story extends { id: string }, Person extends Face>({
  stories,
  shownIn,
  videos,
  posters,
  captions,
  subtitles,
  studies,
  portraits,
  proposed,
}: Used<Story, Person>) {
  const shown = [...shownIn, ...videos, ...posters, ...captions, ...studies, ...subtitles.map(({ video }) => video)];
  const all = [...stories, ...shown.map((use) => use.story)];
  const people = portraits.map(({ _count, ...person }) => ({ ...person, isShown: _count.credits > 0 }));
  return { stories: [...new Map(all.map((each) => [each.id, each])).values()], people, isProposed: proposed.length > 0 };
}
