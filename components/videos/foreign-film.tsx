import { HiddenFields } from "#components/ui/hidden-fields";
import { pathTo } from "#lib/addresses";
import { passFor } from "#lib/media/pass";
import { addressNear, type Picture } from "#lib/media/picture";
import { texts } from "#lib/messages/catalogue";
import type { Story } from "#lib/stories/queries";
import { houses } from "#lib/videos/provider";
import type { VideoProvider } from "#prisma/generated/enums";

type Props = { story: Pick<Story, "id" | "locale">; provider: VideoProvider; poster: Picture | null };

/** A film that lies elsewhere: nothing of it is here but our own picture, until somebody asks for it. */
export function ForeignFilm({ story: { id, locale }, provider, poster }: Props) {
  const { videos } = texts(locale);
  const { name } = houses[provider];
  return (
    <section className="elsewhere" aria-label={videos.liesAt(name)}>
      {poster && (
        <img src={addressNear(poster, 960) + passFor(poster.file)} width={poster.width ?? 1280} height={poster.height ?? 720} alt="" />
      )}
      <div>
        <p>
          <strong>{videos.liesAt(name)}</strong> {videos.whatHappens(name)} <a href={pathTo("privacy", locale)}>{videos.privacy}</a>
        </p>
        <form action={pathTo("openPlayer", locale)} method="post" className="unprinted">
          <HiddenFields fields={{ story: id }} />
          <button className="button" type="submit">
            {videos.load(name)}
          </button>
        </form>
      </div>
    </section>
  );
}
