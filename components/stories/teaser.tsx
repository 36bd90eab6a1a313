import { addressOf } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { authorsOf } from "#lib/stories/credits";
import type { Teaser as Announced } from "#lib/stories/queries";
import { Kicker } from "./kicker.tsx";
import { Names } from "./names.tsx";
import { StoryPicture } from "./story-picture.tsx";
import { Thoughts } from "./thoughts.tsx";

type Props = {
  story: Announced;
  sizes?: string;
  /** The picture that a reader sees first. */
  first?: boolean;
  /** Tells how many comments there are: the page then depends on them. */
  counted?: boolean;
  /** Tells the date, where stories stand in its order. */
  dated?: boolean;
  heading?: "h2" | "h3";
};

const third = "(min-width: 60rem) 25rem, (min-width: 40rem) 50vw, 100vw";

/** A story announced with picture, title and standfirst. */
export function Teaser({ story, sizes = third, first, counted, dated, heading = "h2" }: Props) {
  const { stories } = texts(story.locale);
  const Heading = heading;
  const authors = authorsOf(story.credits);
  return (
    <article className="teaser">
      <StoryPicture story={story} sizes={sizes} first={first} />
      <div>
        <Kicker story={story} brief />
        <Heading>
          <a href={addressOf(story)}>{story.title}</a>
        </Heading>
        <p className="intro">{story.standfirst}</p>
        <p className="by">
          {authors.length > 0 && (
            <span>
              {stories.by} <Names people={authors} locale={story.locale} />
            </span>
          )}
          {dated || story.video || story.kind === "topic" ? (
            <time dateTime={story.publishedAt.toISOString()}>{formatDate(story.publishedAt, story.locale)}</time>
          ) : (
            <span>{stories.minutesShort(story.readingMinutes)}</span>
          )}
          {counted && <Thoughts story={story} />}
        </p>
      </div>
    </article>
  );
}
