import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import type { Outcome } from "#lib/writing/outcome";
import { Problems } from "./problems.tsx";
import { VersionField } from "./version-field.tsx";

type Props = { story: { id: string; version: number }; outcome: Outcome; locale: Locale };

/** What every form that changes a story begins with: what went wrong, which story is meant, and on which version the change builds. */
export function StoryFormHead({ story, outcome, locale }: Props) {
  return (
    <>
      <Problems outcome={outcome} locale={locale} />
      <HiddenFields fields={{ id: story.id, deskLocale: locale }} />
      <VersionField story={story} />
    </>
  );
}
