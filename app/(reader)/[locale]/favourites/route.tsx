import { Page } from "#components/site/page";
import { FavouriteList } from "#components/stories/favourite-list";
import { Listed } from "#components/stories/listed";
import { TitleList } from "#components/stories/title-list";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { rankedStories, tagsOf } from "#lib/reads/rankings/queries";
import { readerPage } from "../../reader-page.tsx";

const listed = 10;

export const GET = readerPage(async ({ locale }) => {
  const [read, discussed, popular] = await Promise.all([
    rankedStories("read", locale, listed),
    rankedStories("discussed", locale, listed),
    rankedStories("popular", locale, listed),
  ]);
  madeOf("front", "people", "site", ...tagsOf([...read, ...discussed, ...popular]));
  const { stories: words } = texts(locale);
  const languages = { de: pathTo("favourites", "de"), en: pathTo("favourites", "en") };
  const some = read.length + discussed.length + popular.length > 0;
  return (
    <Page
      locale={locale}
      head={{ title: words.popular, description: words.favouritesIntro, path: pathTo("favourites", locale), languages }}
    >
      <div className="wrap">
        <header className="page-head">
          <h1>{words.popular}</h1>
          <p>{some ? words.favouritesIntro : words.noFavourites}</p>
        </header>
        <div className="split pair">
          {read.length > 0 && (
            <Listed id="meistgelesen" title={words.readLately}>
              <TitleList stories={read} ranked />
            </Listed>
          )}
          {discussed.length > 0 && (
            <Listed id="meistkommentiert" title={words.discussedLately}>
              <TitleList stories={discussed} ranked counted />
            </Listed>
          )}
        </div>
        {popular.length > 0 && (
          <Listed id="beliebt" title={words.popularLately}>
            <FavouriteList stories={popular} />
          </Listed>
        )}
      </div>
    </Page>
  );
});
