import { Composition } from "#components/media/composition";
import { Picture } from "#components/media/picture";
import { texts } from "#lib/messages/catalogue";
import type { Story } from "#lib/stories/queries";

/** The picture across a story, with what it shows and whose it is. */
export function Hero({ story }: { story: Story }) {
  const { picture } = story;
  return (
    <figure className="hero">
      <div className="picture">
        {picture ? (
          <Picture picture={picture} sizes="(min-width: 86rem) 86rem, 100vw" first />
        ) : (
          <Composition seed={story.slug} width={1600} height={760} alt={texts(story.locale).stories.composition} />
        )}
      </div>
      {picture && (picture.caption || picture.credit) && (
        <figcaption className="note">
          {picture.caption} {picture.credit && <small>{picture.credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
