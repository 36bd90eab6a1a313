import { Pager } from "#components/ui/pager";
import { type Locale, type PlaceName, pathTo } from "#lib/addresses";
import type { Paged } from "#lib/stories/paging";
import type { Teaser as Announced } from "#lib/stories/queries";
import { Teaser } from "./teaser.tsx";
import { VideoTeaser } from "./video-teaser.tsx";

type Props = {
  locale: Locale;
  /** Where the archive lies, for the links to its other pages. */
  place: PlaceName;
  parameters?: Readonly<Record<string, string>>;
  archive: Paged<Announced>;
  /** Films stand on the stage, with their posters. */
  films?: boolean;
  /** Level of the titles. */
  heading?: "h2" | "h3";
};

/** One page of an archive, with the way to its neighbours. */
export function Archive({ locale, place, parameters, archive, films = false, heading = "h2" }: Props) {
  const { items, page, pages } = archive;
  const at = (number: number) => pathTo(place, locale, parameters, { page: number === 1 ? undefined : number });
  return (
    <>
      <div className="row archive">
        {items.map((story, index) =>
          films ? (
            <VideoTeaser key={story.id} story={story} heading={heading} first={index === 0} />
          ) : (
            <Teaser key={story.id} story={story} heading={heading} first={index === 0} dated />
          ),
        )}
      </div>
      <Pager locale={locale} page={page} pages={pages} at={at} />
    </>
  );
}
