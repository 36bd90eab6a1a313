import { SeriesForm } from "#components/series/series-form";
import { isEditor } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

export default async function NewSeriesPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("newSeries", locale));
  if (!isEditor(account)) return <Forbidden account={account} locale={locale} />;
  const { series: t } = texts(locale);
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.begin}>
      <p>
        <a href={pathTo("deskSeriesList", locale)}>{t.back}</a>
      </p>
      <h1 className="mt-2 text-3xl">{t.begin}</h1>
      <SeriesForm locale={locale} />
    </DeskPage>
  );
}
