import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { besides } from "#lib/reads/rankings/lists";
import type { Elsewhere as Lists } from "#lib/reads/rankings/queries";
import { Listed } from "./listed.tsx";
import { TitleList } from "./title-list.tsx";

type Props = Lists & { locale: Locale; storyId: string };

/** What else there is: under every story, what is new and what many read. */
export function Elsewhere({ locale, storyId, latest, read }: Props) {
  const { site, stories } = texts(locale);
  const [others, favourites] = [besides(latest, storyId), besides(read, storyId)];
  if (others.length === 0) return null;
  return (
    <div className="wrap split pair unprinted">
      <Listed id="aktuell" title={site.front}>
        <TitleList stories={others} />
      </Listed>
      {favourites.length > 0 && (
        <Listed id="meistgelesen" more={{ address: pathTo("favourites", locale), text: stories.allFavourites }} title={stories.mostRead}>
          <TitleList stories={favourites} ranked />
        </Listed>
      )}
    </div>
  );
}
