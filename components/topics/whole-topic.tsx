import { Kicker } from "#components/stories/kicker";
import { Labels } from "#components/stories/labels";
import { Names } from "#components/stories/names";
import { Markup } from "#components/ui/markup";
import { addressOf } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { authorsOf } from "#lib/stories/credits";
import { labelsOf } from "#lib/stories/labels";
import type { Story } from "#lib/stories/queries";
import { asPart } from "#lib/topics/part";
import type { WholeChapter } from "#lib/topics/queries";
import { TopicHead } from "./topic-head.tsx";

type Props = { topic: Story; chapters: readonly WholeChapter[] };
const anchorOf = (number: number) => `kapitel-${number}`;

/** A topic with everything that its chapters say, one below the other: to be read in one go, and to be printed. */
export function WholeTopic({ topic, chapters }: Props) {
  const { topics: t } = texts(topic.locale);
  return (
    <article className="whole-topic">
      <TopicHead topic={topic} chapters={chapters} />
      <nav className="column chapter-contents" aria-labelledby="inhalt-der-kapitel">
        <h2 className="ruled" id="inhalt-der-kapitel">
          {t.chapters}
        </h2>
        <ol>
          {chapters.map((chapter, index) => (
            <li key={chapter.id}>
              <a href={`#${anchorOf(index + 1)}`}>
                <Labels story={chapter} />
                {chapter.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {topic.bodyHtml && (
        <div className="column">
          <Markup html={topic.bodyHtml} className="prose" />
        </div>
      )}
      {chapters.map((chapter, index) => (
        <Chapter key={chapter.id} chapter={chapter} number={index + 1} />
      ))}
    </article>
  );
}

function Chapter({ chapter, number }: { chapter: WholeChapter; number: number }) {
  const { stories, topics: t } = texts(chapter.locale);
  const authors = authorsOf(chapter.credits);
  const isFilm = chapter.kind === "video";
  return (
    <section className="column chapter" id={anchorOf(number)} aria-labelledby={`${anchorOf(number)}-nummer ${anchorOf(number)}-titel`}>
      <p className="kicker">
        <span id={`${anchorOf(number)}-nummer`}>{t.number(number)}</span>
      </p>
      {labelsOf(chapter).length > 0 && <Kicker story={chapter} brief />}
      <h2 id={`${anchorOf(number)}-titel`}>{chapter.title}</h2>
      <p className="standfirst">{chapter.standfirst}</p>
      <p className="by">
        {authors.length > 0 && (
          <span>
            {stories.by} <Names people={authors} locale={chapter.locale} />
          </span>
        )}
        <time dateTime={chapter.publishedAt.toISOString()}>{formatDate(chapter.publishedAt, chapter.locale)}</time>
        <a className="unprinted" href={addressOf(chapter)}>
          {isFilm ? t.watch : t.readAlone}
        </a>
      </p>
      <Markup html={asPart(chapter.bodyHtml, `${anchorOf(number)}-`)} className="prose" />
      {chapter.video && <Turns turns={chapter.video.turns} />}
    </section>
  );
}

function Turns({ turns }: { turns: NonNullable<WholeChapter["video"]>["turns"] }) {
  return (
    <div className="prose">
      {turns.map(({ position, person, speaker, text }) => (
        <p key={position}>
          <b>{person?.name ?? speaker}:</b> {text}
        </p>
      ))}
    </div>
  );
}
