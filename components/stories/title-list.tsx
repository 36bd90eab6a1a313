import { addressOf } from "#lib/addresses";
import { formatDate } from "#lib/messages/catalogue";
import type { Teaser } from "#lib/stories/queries";
import { Kicker } from "./kicker.tsx";

/** Titles with kicker and date, one under the other. */
export function TitleList({ stories }: { stories: readonly Teaser[] }) {
  return (
    <ul className="titles">
      {stories.map((story) => (
        <li key={story.id}>
          <Kicker story={story} brief />
          <a href={addressOf(story)}>{story.title}</a>
          <time className="note" dateTime={story.publishedAt.toISOString()}>
            {formatDate(story.publishedAt, story.locale)}
          </time>
        </li>
      ))}
    </ul>
  );
}
