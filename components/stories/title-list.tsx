import { addressOf } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Teaser } from "#lib/stories/queries";
import { Kicker } from "./kicker.tsx";

type Props = {
  stories: readonly Teaser[];
  /** The first is first: they are numbered. */
  ranked?: boolean;
  /** Tells how many comments there are instead of the date: the page then depends on them. */
  counted?: boolean;
};

/** Titles with kicker and date, one under the other. */
export function TitleList({ stories, ranked = false, counted = false }: Props) {
  const List = ranked ? "ol" : "ul";
  return (
    <List className={ranked ? "titles ranked" : "titles"}>
      {stories.map((story) => (
        <li key={story.id}>
          <Kicker story={story} brief />
          <a href={addressOf(story)}>{story.title}</a>
          {counted ? (
            <span className="note">{texts(story.locale).stories.thoughts(story.commentCount)}</span>
          ) : (
            <time className="note" dateTime={story.publishedAt.toISOString()}>
              {formatDate(story.publishedAt, story.locale)}
            </time>
          )}
        </li>
      ))}
    </List>
  );
}
