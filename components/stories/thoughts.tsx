import { addressOf, type Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { StoryKind } from "#prisma/generated/enums";

type Props = { story: { kind: StoryKind; locale: Locale; slug: string; commentCount: number } };

/** How many comments a story has, as a link to its discussion. */
export function Thoughts({ story }: Props) {
  return (
    <span>
      <a href={`${addressOf(story)}#gedanken`}>{texts(story.locale).stories.thoughts(story.commentCount)}</a>
    </span>
  );
}
