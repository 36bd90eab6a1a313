import type { Locale, StoryForm, StoryKind } from "#prisma/generated/enums";
import { texts } from "../messages/catalogue.ts";
import { kindName } from "../stories/kind-name.ts";

/** What the desk calls a story: topics, talks, surveys, studies and videos are what they are, everything else goes by its form. */
export function typeName({ kind, form }: { kind: StoryKind; form: StoryForm }, locale: Locale): string {
  const { videos, writing } = texts(locale);
  return kindName(kind, locale) ?? (kind === "video" ? videos.kind : writing.forms[form]);
}
