import { addressOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { labelsOf } from "#lib/stories/labels";
import type { Teaser } from "#lib/stories/queries";
import { Labels } from "./labels.tsx";
import { StoryPicture } from "./story-picture.tsx";

type Props = { story: Teaser; heading?: "h2" | "h3"; first?: boolean };

/** A film announced by its poster, with its length. */
export function VideoTeaser({ story, heading = "h3", first }: Props) {
  const { stories } = texts(story.locale);
  const Heading = heading;
  return (
    <article className="teaser">
      <StoryPicture story={story} sizes="(min-width: 60rem) 25rem, (min-width: 40rem) 50vw, 100vw" first={first} />
      <div>
        {labelsOf(story).length > 0 && (
          <p className="kicker">
            <Labels story={story} />
          </p>
        )}
        <Heading>
          <a href={addressOf(story)}>{story.title}</a>
        </Heading>
        <p className="by">
          <span>{stories.videoNote(story.video?.captionsId != null)}</span>
        </p>
      </div>
    </article>
  );
}
