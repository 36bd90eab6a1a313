import { Labels } from "#components/stories/labels";
import { Arrow } from "#components/ui/arrow";
import { addressOf, type Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Labelled } from "#lib/stories/labels";
import { placeIn } from "#lib/topics/place";
import type { TopicAround } from "#lib/topics/queries";

type Props = { topics: readonly TopicAround[]; storyId: string; locale: Locale };

/** Behind the text of a chapter: the chapters before and after it, and the other topics that it belongs to. */
export function ReadOn({ topics: [topic, ...others], storyId, locale }: Props) {
  if (!topic) return null;
  return (
    <div className="column read-on">
      <TurnPage topic={topic} storyId={storyId} locale={locale} />
      {others.length > 0 && <AlsoIn topics={others} storyId={storyId} locale={locale} />}
    </div>
  );
}

function TurnPage({ topic, storyId, locale }: { topic: TopicAround; storyId: string; locale: Locale }) {
  const { topics: t } = texts(locale);
  const place = placeIn(topic.chapters, storyId);
  if (!place) return null;
  const { previous, next } = place;
  return (
    <nav className="turn-page unprinted" aria-label={t.turnPage}>
      {previous ? <Neighbour chapter={previous} label={t.previous} rel="prev" /> : <Neighbour chapter={topic} label={t.overview} />}
      {next ? <Neighbour chapter={next} label={t.next} rel="next" /> : previous && <Neighbour chapter={topic} label={t.overview} />}
    </nav>
  );
}

type Linked = Parameters<typeof addressOf>[0] & Labelled & { title: string };

function Neighbour({ chapter, label, rel }: { chapter: Linked; label: string; rel?: "prev" | "next" }) {
  return (
    <a className={rel === "next" ? "onward" : undefined} href={addressOf(chapter)} rel={rel}>
      <span className="note">{label}</span>
      <b>
        <Labels story={chapter} />
        {chapter.title} {rel === "next" && <Arrow to="right" />}
      </b>
    </a>
  );
}

function AlsoIn({ topics, storyId, locale }: { topics: readonly TopicAround[]; storyId: string; locale: Locale }) {
  const { topics: t } = texts(locale);
  return (
    <p className="note also-in">
      {t.alsoIn}:{" "}
      {topics.map((topic, index) => {
        const place = placeIn(topic.chapters, storyId);
        return (
          <span key={topic.id}>
            {index > 0 && ", "}
            <Labels story={topic} />
            <a href={addressOf(topic)}>{place ? t.alsoInPlace(topic.title, place.number, place.of) : topic.title}</a>
          </span>
        );
      })}
    </p>
  );
}
