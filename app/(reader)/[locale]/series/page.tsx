import type { Metadata } from "next";
import { SeriesIndex } from "#components/series/series-index";
import { Page } from "#components/site/page";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { publicSeries } from "#lib/series/queries";
import { headOf } from "#lib/site/head";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/series">): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { topics } = texts(locale);
  const languages = { de: pathTo("seriesList", "de"), en: pathTo("seriesList", "en") };
  return headOf({ locale, title: topics.seriesList, description: topics.seriesIntro, path: pathTo("seriesList", locale), languages });
}

export default async function SeriesListPage({ params }: PageProps<"/[locale]/series">) {
  const locale = localeOf((await params).locale);
  madeOf("front", "site");
  const series = await publicSeries(locale);
  const { topics } = texts(locale);
  return (
    <Page locale={locale} otherLanguage={pathTo("seriesList", locale === "de" ? "en" : "de")}>
      <div className="wrap">
        <header className="page-head">
          <h1>{topics.seriesList}</h1>
          <p>{series.length > 0 ? topics.seriesIntro : topics.noSeries}</p>
        </header>
        <SeriesIndex locale={locale} series={series} />
      </div>
    </Page>
  );
}
