import { Labels } from "#components/stories/labels";
import { addressOf, type Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { placeIn } from "#lib/topics/place";
import type { TopicAround } from "#lib/topics/queries";

type Props = { topic: TopicAround; storyId: string; locale: Locale };

/** Above a chapter: which topic it belongs to, where it stands in it, and the way to the others. */
export function ChapterMenu({ topic, storyId, locale }: Props) {
  const { topics: t } = texts(locale);
  const place = placeIn(topic.chapters, storyId);
  if (!place) return null;
  return (
    <nav className="chapter-menu wrap" aria-label={t.chaptersOf(topic.title)}>
      <p className="kicker">
        <span>{t.kind}</span>
        <span>{t.place(place.number, place.of)}</span>
      </p>
      <p className="topic">
        <Labels story={topic} />
        <a href={addressOf(topic)}>{topic.title}</a>
      </p>
      <ol className="unprinted">
        {topic.chapters.map((chapter, index) => (
          <li key={chapter.id}>
            <a href={addressOf(chapter)} aria-current={chapter.id === storyId ? "page" : undefined}>
              <span className="unseen">{t.number(index + 1)}: </span>
              <b aria-hidden="true">{index + 1}</b> <Labels story={chapter} />
              {chapter.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
