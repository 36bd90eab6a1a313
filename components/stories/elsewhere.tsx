import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { besides } from "#lib/reads/rankings/lists";
import type { Elsewhere as Lists } from "#lib/reads/rankings/queries";
import { TitleList } from "./title-list.tsx";

type Props = Lists & { locale: Locale; storyId: string };

/** What else there is: under every story, what is new and what many read. */
export function Elsewhere({ locale, storyId, latest, read }: Props) {
  const { site, stories } = texts(locale);
  const [others, favourites] = [besides(latest, storyId), besides(read, storyId)];
  if (others.length === 0) return null;
  return (
    <div className="wrap split pair unprinted">
      <section aria-labelledby="aktuell">
        <h2 className="ruled" id="aktuell">
          {site.front}
        </h2>
        <TitleList stories={others} />
      </section>
      {favourites.length > 0 && (
        <section aria-labelledby="meistgelesen">
          <h2 className="ruled" id="meistgelesen">
            {stories.mostRead}
          </h2>
          <TitleList stories={favourites} ranked />
          <a className="more" href={pathTo("favourites", locale)}>
            {stories.allFavourites}
          </a>
        </section>
      )}
    </div>
  );
}
