import { SeriesIndex } from "#components/series/series-index";
import { Page } from "#components/site/page";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { publicSeries } from "#lib/series/queries";
import { readerPage } from "../../reader-page.tsx";

export const GET = readerPage(async ({ locale }) => {
  madeOf("front", "site");
  const series = await publicSeries(locale);
  const { topics } = texts(locale);
  const languages = { de: pathTo("seriesList", "de"), en: pathTo("seriesList", "en") };
  const head = { title: topics.seriesList, description: topics.seriesIntro, path: pathTo("seriesList", locale), languages };
  return (
    <Page locale={locale} head={head}>
      <div className="wrap">
        <header className="page-head">
          <h1>{topics.seriesList}</h1>
          <p>{series.length > 0 ? topics.seriesIntro : topics.noSeries}</p>
        </header>
        <SeriesIndex locale={locale} series={series} />
      </div>
    </Page>
  );
});
