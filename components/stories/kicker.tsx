import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { kindName } from "#lib/stories/kind-name";
import type { StoryForm, StoryKind, StoryLabel } from "#prisma/generated/enums";

type Props = { story: { kicker: string; kind: StoryKind; form: StoryForm; label: StoryLabel; locale: Locale }; brief?: boolean };

/** The line above a title: advertising says so first, then subject and form. */
export function Kicker({ story, brief = false }: Props) {
  const { stories } = texts(story.locale);
  const { form, label } = stories;
  const isTopic = story.kind === "topic";
  const type = kindName(story.kind, story.locale) ?? form[story.form];
  const subject = isTopic ? type : story.kicker || type;
  return (
    <p className="kicker">
      {story.label !== "none" && <span className="label">{label[story.label]}</span>}
      <span className="subject">{subject}</span>
      {!brief && subject !== type && <span>{type}</span>}
      {isTopic && story.kicker && <span>{story.kicker}</span>}
    </p>
  );
}
