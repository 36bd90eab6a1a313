// The archives of the menu: which stories each of them holds.
import type { StoryForm, StoryKind } from "#prisma/generated/enums";

type Selection = { kind?: { not: StoryKind } | StoryKind; form?: { in: StoryForm[] } };

export const sections = {
  articles: { kind: { not: "video" } },
  videos: { kind: "video" },
  opinion: { form: { in: ["opinion", "column", "editorial"] } },
  guests: { form: { in: ["guest"] } },
} as const satisfies Record<string, object>;

export type Section = keyof typeof sections;

/** The section of the menu that a story's page belongs to. */
export function sectionOf(story: { kind: StoryKind; form: StoryForm }): Section {
  if (story.kind === "video") return "videos";
  if (story.form === "guest") return "guests";
  return story.form === "opinion" || story.form === "column" || story.form === "editorial" ? "opinion" : "articles";
}

/** What the database is asked for. */
export function selectionOf(section: Section): Selection {
  const { form, ...rest }: { form?: { in: readonly StoryForm[] }; kind?: { not: StoryKind } | StoryKind } = sections[section];
  return form ? { ...rest, form: { in: [...form.in] } } : rest;
}
