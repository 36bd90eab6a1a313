import { Composition } from "#components/media/composition";
import { Picture } from "#components/media/picture";
import type { Locale } from "#lib/addresses";
import type { Picture as Stored } from "#lib/media/picture";
import { texts } from "#lib/messages/catalogue";
import { clock, duration } from "#lib/stories/clock";

type Announced = {
  slug: string;
  locale: Locale;
  picture: Stored | null;
  video: { poster: Stored | null; file: { durationSeconds: number | null } | null } | null;
};

type Props = { story: Announced; sizes: string; first?: boolean };

/** The picture of a teaser: the story's own, its film's poster, or the composition its slug decides. A film shows its length. */
export function StoryPicture({ story, sizes, first }: Props) {
  const picture = story.picture ?? story.video?.poster;
  const seconds = story.video?.file?.durationSeconds;
  return (
    <div className="picture">
      {picture ? (
        <Picture picture={picture} sizes={sizes} first={first} decorative />
      ) : (
        <Composition seed={story.slug} width={1200} height={750} />
      )}
      {story.video && <span className="play" />}
      {seconds && (
        <time className="length" dateTime={duration(seconds)}>
          <span className="unseen">{texts(story.locale).stories.duration} </span>
          {clock(seconds)}
        </time>
      )}
    </div>
  );
}
