// What every command about a story reads first, and which pages a change of it reaches.
import type { Prisma } from "#prisma/generated/client";
import type { StoryKind } from "#prisma/generated/enums";
import type { Tag } from "../page-cache/tags.ts";

/** Why nothing was done. */
export type Refusal = "not-allowed" | "changed-meanwhile" | "not-found" | "embargoed";
export const storyNow = {
  id: true,
  kind: true,
  locale: true,
  slug: true,
  state: true,
  version: true,
  createdById: true,
  editorId: true,
  consentAskedAt: true,
  kicker: true,
  label: true,
  title: true,
  standfirst: true,
  bodyHtml: true,
  pictureId: true,
  publishedAt: true,
  picture: { select: { alt: true, credit: true } },
  tags: { select: { tagId: true } },
  credits: { where: { role: "author" }, select: { personId: true } },
  /** To the text as its author approved it last. */
  approvals: { where: { kind: "author" }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1, select: { textDigest: true } },
} as const satisfies Prisma.StorySelect;
export type StoryNow = Prisma.StoryGetPayload<{ select: typeof storyNow }>;

/** Pages made of a public story: itself, the lists, its people, and its tags before and after a change. */
export const pagesOf = (story: { id: string; tags: readonly { tagId: string }[] }, newTagIds: readonly string[] = []): Tag[] => [
  `story:${story.id}`,
  "front",
  "people",
  ...story.tags.map(({ tagId }): Tag => `tag:${tagId}`),
  ...newTagIds.map((tagId): Tag => `tag:${tagId}`),
];

/** The parts of a story's address. */
export type Address = { locale: "de" | "en"; kind: StoryKind; slug: string };
