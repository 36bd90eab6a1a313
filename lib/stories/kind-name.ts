import type { Locale, StoryKind } from "#prisma/generated/enums";
import { texts } from "../messages/catalogue.ts";

/** What a kind of story is called where the kind says more than the form. */
export function kindName(kind: StoryKind, locale: Locale): string | undefined {
  const { studies, surveys, talks, topics } = texts(locale);
  if (kind === "topic") return topics.kind;
  if (kind === "study") return studies.kind;
  if (kind === "talk") return talks.kind;
  return kind === "survey" ? surveys.kind : undefined;
}
