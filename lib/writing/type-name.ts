import type { Locale, StoryForm, StoryKind } from "#prisma/generated/enums";
import { texts } from "../messages/catalogue.ts";
import { kindName } from "../stories/kind-name.ts";

/** What the desk calls a story: topics, talks and surveys are what they are, everything else goes by its form. */
export const typeName = ({ kind, form }: { kind: StoryKind; form: StoryForm }, locale: Locale): string =>
  kindName(kind, locale) ?? texts(locale).writing.forms[form];
