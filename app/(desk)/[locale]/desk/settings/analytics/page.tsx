// A script that counts readers who have consented; for administrators.
import { AnalyticsForm } from "#components/consent/desk/analytics-form";
import { Said } from "#components/desk/said";
import { isAdministrator } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { analyticsNow } from "#lib/consent/queries";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function AnalyticsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskAnalytics", locale));
  if (!isAdministrator(account)) return <Forbidden account={account} locale={locale} />;
  const analytics = await analyticsNow();
  const t = texts(locale).consent.desk;
  const done = wordsFor(t.done, first((await searchParams).done));
  return (
    <DeskPage account={account} locale={locale} place="deskSettings" title={t.title}>
      <p>
        <a href={pathTo("deskSettings", locale)}>{t.back}</a>
      </p>
      <h1 className="mt-2 text-3xl">{t.title}</h1>
      {done && <Said>{done}</Said>}
      <p className="mt-3 max-w-2xl">{t.intro}</p>
      <p className="mt-3 font-semibold">{analytics ? t.state(analytics.on) : t.nothing}</p>
      <AnalyticsForm analytics={analytics} locale={locale} />
    </DeskPage>
  );
}
