import type { Locale, StoryForm, StoryKind } from "#prisma/generated/enums";
import { texts } from "../messages/catalogue.ts";

/** What the desk calls a story: topics and surveys are what they are, everything else goes by its form. */
export function typeName({ kind, form }: { kind: StoryKind; form: StoryForm }, locale: Locale): string {
  const { surveys, topics, writing } = texts(locale);
  if (kind === "topic") return topics.kind;
  return kind === "survey" ? surveys.kind : writing.forms[form];
}
