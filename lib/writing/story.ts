// What every command about a story reads first, and which pages a change of it reaches.
import type { StoryKind } from "#prisma/generated/enums";
import type { Tag } from "../page-cache/tags.ts";

/** Why nothing was done. */
export type Refusal = "not-allowed" | "changed-meanwhile" | "not-found";
export const storyNow = {
  id: true,
  kind: true,
  locale: true,
  slug: true,
  state: true,
  version: true,
  createdById: true,
  title: true,
  standfirst: true,
  bodyHtml: true,
  pictureId: true,
  publishedAt: true,
  picture: { select: { alt: true, credit: true } },
  tags: { select: { tagId: true } },
  credits: { where: { role: "author" }, select: { personId: true } },
} as const;

/** Pages made of a public story: itself, the lists, its people and its tags. */
export const pagesOf = (id: string, tagIds: readonly string[]): Tag[] => [
  `story:${id}`,
  "front",
  "people",
  ...tagIds.map((tag): Tag => `tag:${tag}`),
];

/** The parts of a story's address. */
export type Address = { locale: "de" | "en"; kind: StoryKind; slug: string };
