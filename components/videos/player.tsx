import { addressOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Story } from "#lib/stories/queries";
import { houses } from "#lib/videos/provider";
import type { VideoProvider } from "#prisma/generated/enums";

type Props = { story: Story; provider: VideoProvider; externalId: string };

/** The player of another house, for somebody who asked for it. YouTube plays nothing without being told which site it is on: that, and no page. */
export function ForeignPlayer({ story, provider, externalId }: Props) {
  const { videos } = texts(story.locale);
  const { name, player, page } = houses[provider];
  return (
    <div className="stage cinema player">
      <header className="story-head">
        <p className="kicker">{videos.loadedFrom(name)}</p>
        <h1>{story.title}</h1>
      </header>
      <div className="wrap">
        <iframe
          src={player(externalId)}
          title={story.title}
          allow="fullscreen; picture-in-picture"
          allowFullScreen
          referrerPolicy="strict-origin"
        />
        <p className="mt-4 flex flex-wrap gap-x-6">
          <a href={addressOf(story)}>{videos.back}</a>
          <a href={page(externalId)} rel="noopener noreferrer">
            {videos.watchThere(name)}
          </a>
        </p>
        <p className="note">{videos.onlyThis}</p>
      </div>
    </div>
  );
}
