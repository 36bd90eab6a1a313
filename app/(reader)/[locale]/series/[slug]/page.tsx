import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { Page } from "#components/site/page";
import { Archive } from "#components/stories/archive";
import { Gone } from "#components/stories/gone";
import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { answerWith, expiresAt, madeOf } from "#lib/page-cache/tags";
import { findFormerSeries, findPublicSeries } from "#lib/series/queries";
import { headOf } from "#lib/site/head";
import { pageNumber } from "#lib/stories/paging";
import { nextPublication, storiesPage } from "#lib/stories/queries";

type Props = PageProps<"/[locale]/series/[slug]">;
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: name, slug } = await params;
  const locale = localeOf(name);
  const series = await findPublicSeries(locale, slug);
  if (!series) return {};
  const description = series.about || texts(locale).topics.inSeries(series.name);
  return headOf({ locale, title: series.name, description, path: pathTo("series", locale, { slug }) });
}

export default async function SeriesPage({ params, searchParams }: Props) {
  const { locale: name, slug } = await params;
  const locale = localeOf(name);
  const page = pageNumber((await searchParams).page) ?? notFound();
  const series = await findPublicSeries(locale, slug);
  if (!series) return formerSeries(locale, slug);
  madeOf(`series:${series.id}`, "front", "people", "site");
  const archive = (await storiesPage(locale, { seriesId: series.id }, page)) ?? notFound();
  const next = await nextPublication(locale);
  if (next) expiresAt(next);
  const { topics } = texts(locale);
  return (
    <Page locale={locale}>
      <div className="wrap">
        <header className="page-head">
          <p className="kicker">
            <a href={pathTo("seriesList", locale)}>{topics.series}</a>
          </p>
          <h1>{series.name}</h1>
          <p>{series.about || topics.inSeries(series.name)}</p>
        </header>
        <Archive locale={locale} place="series" parameters={{ slug }} archive={archive} />
      </div>
    </Page>
  );
}

async function formerSeries(locale: Locale, slug: string) {
  const former = await findFormerSeries(locale, slug);
  if (!former) notFound();
  if (former !== "gone") permanentRedirect(pathTo("series", locale, { slug: former.now }));
  answerWith(410);
  return (
    <Page locale={locale}>
      <Gone locale={locale} />
    </Page>
  );
}
