// The archives of the menu: which stories each of them holds.
import type { StoryForm, StoryKind } from "#prisma/generated/enums";

type Kinds = StoryKind | { notIn: StoryKind[] };
type Selection = { kind?: Kinds; form?: { in: StoryForm[] } };

export const sections = {
  articles: { kind: { notIn: ["video", "topic", "talk", "survey", "study"] } },
  videos: { kind: "video" },
  topics: { kind: "topic" },
  talks: { kind: "talk" },
  surveys: { kind: "survey" },
  studies: { kind: "study" },
  opinion: { form: { in: ["opinion", "column", "editorial"] } },
  guests: { form: { in: ["guest"] } },
} as const satisfies Record<string, object>;

export type Section = keyof typeof sections;

/** The section of the menu that a story's page belongs to. */
export function sectionOf(story: { kind: StoryKind; form: StoryForm }): Section {
  if (story.kind === "video") return "videos";
  if (story.kind === "topic") return "topics";
  if (story.kind === "talk") return "talks";
  if (story.kind === "study") return "studies";
  if (story.kind === "survey") return "surveys";
  if (story.form === "guest") return "guests";
  return story.form === "opinion" || story.form === "column" || story.form === "editorial" ? "opinion" : "articles";
}

/** What the database is asked for. */
export function selectionOf(section: Section): Selection {
  const { form, kind }: { form?: { in: readonly StoryForm[] }; kind?: StoryKind | { notIn: readonly StoryKind[] } } = sections[section];
  return {
    ...(form && { form: { in: [...form.in] } }),
    ...(kind && { kind: typeof kind === "string" ? kind : { notIn: [...kind.notIn] } }),
  };
}
