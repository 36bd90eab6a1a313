import { Kicker } from "#components/stories/kicker";
import { Names } from "#components/stories/names";
import { StoryPicture } from "#components/stories/story-picture";
import { addressOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { authorsOf } from "#lib/stories/credits";
import { labelsOf } from "#lib/stories/labels";
import type { ChapterTeaser } from "#lib/topics/queries";

const sizes = "(min-width: 60rem) 18rem, (min-width: 40rem) 30vw, 100vw";

/** The chapters of a topic in their order, each with its authors and its length. */
export function ChapterList({ chapters }: { chapters: readonly ChapterTeaser[] }) {
  return (
    <ol className="chapter-list">
      {chapters.map((chapter, index) => (
        <li key={chapter.id}>
          <Chapter chapter={chapter} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function Chapter({ chapter, number }: { chapter: ChapterTeaser; number: number }) {
  const { stories, topics } = texts(chapter.locale);
  const authors = authorsOf(chapter.credits);
  return (
    <article className="teaser">
      <p className="number">
        <span className="unseen">{topics.number(number)}</span>
        <span aria-hidden="true">{number}</span>
      </p>
      <div>
        {labelsOf(chapter).length > 0 && <Kicker story={chapter} brief />}
        <h3>
          <a href={addressOf(chapter)}>{chapter.title}</a>
        </h3>
        <p className="intro">{chapter.standfirst}</p>
        <p className="by">
          {authors.length > 0 && (
            <span>
              {stories.by} <Names people={authors} locale={chapter.locale} />
            </span>
          )}
          <span>{stories.minutes(chapter.readingMinutes)}</span>
        </p>
      </div>
      <StoryPicture story={chapter} sizes={sizes} />
    </article>
  );
}
