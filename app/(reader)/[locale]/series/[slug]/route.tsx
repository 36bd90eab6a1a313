import { notFound, permanentRedirect } from "next/navigation";
import { Page } from "#components/site/page";
import { StructuredData } from "#components/site/structured-data";
import { Archive } from "#components/stories/archive";
import { Gone } from "#components/stories/gone";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { answerWith, expiresAt, madeOf } from "#lib/page-cache/tags";
import { findFormerSeries, findPublicSeries } from "#lib/series/queries";
import type { Head } from "#lib/site/head";
import { pageNumber } from "#lib/stories/paging";
import { nextPublication, storiesPage } from "#lib/stories/queries";
import { wayTo } from "#lib/stories/structured-data";
import { readerPage } from "../../../reader-page.tsx";

export const GET = readerPage<"slug">(async ({ locale, slug, query }) => {
  const page = pageNumber(query.get("page")) ?? notFound();
  const series = await findPublicSeries(locale, slug);
  if (!series) return formerSeries(locale, slug);
  madeOf(`series:${series.id}`, "front", "people", "site");
  const archive = (await storiesPage(locale, { seriesId: series.id }, page)) ?? notFound();
  const next = await nextPublication(locale);
  if (next) expiresAt(next);
  const { topics } = texts(locale);
  const about = series.about || topics.inSeries(series.name);
  const head: Head = {
    title: series.name,
    description: about,
    path: pathTo("series", locale, { slug }, { page: page === 1 ? undefined : page }),
    feeds: [{ title: series.name, place: "seriesFeed", parameters: { slug } }],
  };
  return (
    <Page locale={locale} head={head}>
      <StructuredData
        data={wayTo(
          locale,
          { name: topics.series, path: pathTo("seriesList", locale) },
          { name: series.name, path: pathTo("series", locale, { slug }) },
        )}
      />
      <div className="wrap">
        <header className="page-head">
          <p className="kicker">
            <a href={pathTo("seriesList", locale)}>{topics.series}</a>
          </p>
          <h1>{series.name}</h1>
          <p>{about}</p>
        </header>
        <Archive locale={locale} place="series" parameters={{ slug }} archive={archive} />
      </div>
    </Page>
  );
});

async function formerSeries(locale: Locale, slug: string) {
  const former = await findFormerSeries(locale, slug);
  if (!former) notFound();
  if (former !== "gone") permanentRedirect(pathTo("series", locale, { slug: former.now }));
  answerWith(410);
  return <Gone locale={locale} />;
}
