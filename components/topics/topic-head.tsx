import { SeriesLine } from "#components/series/series-line";
import { Labels } from "#components/stories/labels";
import { Names } from "#components/stories/names";
import { Thoughts } from "#components/stories/thoughts";
import { formatDate, texts } from "#lib/messages/catalogue";
import { authorsOf } from "#lib/stories/credits";
import type { Story } from "#lib/stories/queries";

type Props = { topic: Story; chapters: readonly { readingMinutes: number }[] };

/** What a topic is called, what kind of thing it is, and how long it takes. */
export function TopicHead({ topic, chapters }: Props) {
  const { stories, topics: t } = texts(topic.locale);
  const authors = authorsOf(topic.credits);
  const minutes = chapters.reduce((sum, { readingMinutes }) => sum + readingMinutes, 0);
  return (
    <header className="story-head centred">
      <p className="kicker">
        <Labels story={topic} />
        <span className="subject">{t.kind}</span>
        {topic.kicker && <span>{topic.kicker}</span>}
      </p>
      <SeriesLine story={topic} />
      <h1>{topic.title}</h1>
      <p className="standfirst">{topic.standfirst}</p>
      <p className="by">
        {authors.length > 0 && (
          <span>
            {stories.by} <Names people={authors} locale={topic.locale} />
          </span>
        )}
        <time dateTime={topic.publishedAt.toISOString()}>{formatDate(topic.publishedAt, topic.locale)}</time>
        <span>{t.count(chapters.length)}</span>
        {minutes > 0 && <span>{stories.minutes(minutes)}</span>}
        <Thoughts story={topic} />
      </p>
    </header>
  );
}
