// What every command about a story reads first, and which pages a change of it reaches.
import type { Prisma } from "#prisma/generated/client";
import type { StoryKind } from "#prisma/generated/enums";
import type { Tag } from "../page-cache/tags.ts";

/** Why nothing was done. */
export type Refusal = "not-allowed" | "changed-meanwhile" | "not-found" | "embargoed";
/** … of a text that was to be saved. */
export type SaveRefusal = Refusal | "foreign-picture";

/** What a save looks at first: what is typed is saved every moment, and everything else is read only where it counts. */
export const storyInShort = {
  id: true,
  kind: true,
  form: true,
  locale: true,
  slug: true,
  state: true,
  createdById: true,
} as const satisfies Prisma.StorySelect;

export const storyNow = {
  ...storyInShort,
  version: true,
  editorId: true,
  consentAskedAt: true,
  kicker: true,
  label: true,
  aiDisclosure: true,
  title: true,
  standfirst: true,
  bodyHtml: true,
  pictureId: true,
  publishedAt: true,
  picture: { select: { alt: true, credit: true } },
  tags: { select: { tagId: true } },
  seriesId: true,
  translationGroup: true,
  chapters: { select: { storyId: true } },
  chapterOf: { select: { topicId: true } },
  referredBy: { select: { fromId: true } },
  credits: { where: { role: "author" }, select: { personId: true } },
  /** To the text as its author approved it last. */
  approvals: { where: { kind: "author" }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1, select: { textDigest: true } },
} as const satisfies Prisma.StorySelect;
export type StoryNow = Prisma.StoryGetPayload<{ select: typeof storyNow }>;

type Shown = Pick<StoryNow, "id" | "kind" | "tags" | "seriesId" | "chapters" | "chapterOf" | "referredBy">;

/**
 * Pages made of a public story: itself, the lists, its people, its tags before and after a change, its series, its chapters and
 * the topics that it is a chapter of (neighbours lead to it), and what refers to it.
 */
export const pagesOf = (story: Shown, newTagIds: readonly string[] = []): Tag[] => [
  `story:${story.id}`,
  ...(story.kind === "topic" ? [`topic:${story.id}` as const] : []),
  ...story.chapters.map(({ storyId }): Tag => `story:${storyId}`),
  ...story.chapterOf.map(({ topicId }): Tag => `topic:${topicId}`),
  ...story.referredBy.map(({ fromId }): Tag => `story:${fromId}`),
  ...(story.seriesId ? [`series:${story.seriesId}` as const] : []),
  "front",
  "lists",
  "people",
  ...story.tags.map(({ tagId }): Tag => `tag:${tagId}`),
  ...newTagIds.map((tagId): Tag => `tag:${tagId}`),
];

/** The parts of a story's address. */
export type Address = { locale: "de" | "en"; kind: StoryKind; slug: string };
