import type { Locale, StoryForm, StoryKind } from "#prisma/generated/enums";
import { texts } from "../messages/catalogue.ts";

/** What the desk calls a story: a topic is a topic, everything else goes by its form. */
export const typeName = ({ kind, form }: { kind: StoryKind; form: StoryForm }, locale: Locale): string =>
  kind === "topic" ? texts(locale).topics.kind : texts(locale).writing.forms[form];
