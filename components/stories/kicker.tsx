import { texts } from "#lib/messages/catalogue";
import { kindName } from "#lib/stories/kind-name";
import { type Labelled, labelsOf, statementsOf } from "#lib/stories/labels";
import type { StoryKind } from "#prisma/generated/enums";

type Props = { story: Labelled & { kicker: string; kind: StoryKind }; brief?: boolean };

/** The line above a title: advertising and the help of a machine are said first, then subject and form. In brief the form is told where it must be known. */
export function Kicker({ story, brief = false }: Props) {
  const { stories } = texts(story.locale);
  const { form } = stories;
  const isTopic = story.kind === "topic";
  const type = kindName(story.kind, story.locale) ?? form[story.form];
  const subject = isTopic ? type : story.kicker || type;
  const mustBeKnown = labelsOf(story).includes(type);
  return (
    <p className="kicker">
      {statementsOf(story).map((statement) => (
        <span className="label" key={statement}>
          {statement}
        </span>
      ))}
      <span className="subject">{subject}</span>
      {(!brief || mustBeKnown) && subject !== type && <span>{type}</span>}
      {isTopic && story.kicker && <span>{story.kicker}</span>}
    </p>
  );
}
