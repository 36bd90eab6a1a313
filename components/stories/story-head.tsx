import { SeriesLine } from "#components/series/series-line";
import { formatDate, texts } from "#lib/messages/catalogue";
import { authorsOf } from "#lib/stories/credits";
import type { Story } from "#lib/stories/queries";
import { Kicker } from "./kicker.tsx";
import { Names } from "./names.tsx";
import { Thoughts } from "./thoughts.tsx";

/** Kicker, title, standfirst and byline above an article. */
export function StoryHead({ story }: { story: Story }) {
  const { stories } = texts(story.locale);
  const authors = authorsOf(story.credits);
  return (
    <header className="story-head centred">
      <Kicker story={story} />
      <SeriesLine story={story} />
      <h1>{story.title}</h1>
      <p className="standfirst">{story.standfirst}</p>
      <p className="by">
        {authors.length > 0 && (
          <span>
            {stories.by} <Names people={authors} locale={story.locale} />
          </span>
        )}
        <time dateTime={story.publishedAt.toISOString()}>{formatDate(story.publishedAt, story.locale)}</time>
        <span>{stories.minutes(story.readingMinutes)}</span>
        <Thoughts story={story} />
      </p>
    </header>
  );
}
