import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { StoryForm, StoryLabel } from "#prisma/generated/enums";

type Props = { story: { kicker: string; form: StoryForm; label: StoryLabel; locale: Locale }; brief?: boolean };

/** The line above a title: advertising says so first, then subject and form. */
export function Kicker({ story, brief = false }: Props) {
  const { form, label } = texts(story.locale).stories;
  const subject = story.kicker || form[story.form];
  return (
    <p className="kicker">
      {story.label !== "none" && <span className="label">{label[story.label]}</span>}
      <span className="subject">{subject}</span>
      {!brief && subject !== form[story.form] && <span>{form[story.form]}</span>}
    </p>
  );
}
