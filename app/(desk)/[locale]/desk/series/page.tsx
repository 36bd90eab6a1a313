// The series; for editors.
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { deskSeries } from "#lib/series/administration/queries";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

export default async function SeriesListPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskSeriesList", locale));
  const series = await deskSeries(account);
  if (!series) return <Forbidden account={account} locale={locale} />;
  const { front, series: t } = texts(locale);
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-3xl">{t.title}</h1>
        <a className="button" href={pathTo("newSeries", locale)}>
          {t.begin}
        </a>
      </header>
      <p className="mt-2 max-w-xl text-soft">{t.intro}</p>
      {series.length === 0 && <p className="mt-6 text-soft">{t.none}</p>}
      <ul className="mt-4 max-w-2xl border-t border-ink">
        {series.map(({ id, name, locale: language, _count }) => (
          <li className="flex items-center justify-between gap-4 border-b border-line" key={id}>
            <a className="inline-flex min-h-11 items-center" href={pathTo("deskSeries", locale, { id })}>
              {name}
            </a>
            <span className="text-sm text-soft tabular-nums">
              {front.names[language]} · {t.stories(_count.stories)}
            </span>
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}
