// The filter's own page: what it caught and missed, how sure it was, which checks earn their keep, and what it knows.
import { Alarms } from "#components/filter/alarms";
import { Agreement, Knowledge } from "#components/filter/state";
import { Sum, Weeks } from "#components/filter/weeks";
import { Certainty, Worth } from "#components/filter/worth";
import { isModerator } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { alarmsIn } from "#lib/moderation/filter/alarms";
import { together } from "#lib/moderation/filter/figures";
import { filterWeeks, learningState, ruleTerms, watched } from "#lib/moderation/filter/queries";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

/** So many weeks are added up; the table shows more. */
const summed = 4;

export default async function FilterPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskFilter", locale));
  if (!isModerator(account)) return <Forbidden account={account} locale={locale} />;

  const [weeks, state] = await Promise.all([filterWeeks(account), learningState(account)]);
  const [lately, all] = [together(weeks.slice(0, summed)), together(weeks)];
  const [seen, terms] = await Promise.all([watched(weeks, state.behind, account), ruleTerms(all, account)]);
  const t = texts(locale).filter;
  return (
    <DeskPage account={account} locale={locale} place="deskFilter" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-2xl text-soft">{t.intro}</p>
      <Alarms alarms={alarmsIn(seen)} locale={locale} />
      <Sum locale={locale} sum={lately} weeks={Math.min(weeks.length, summed)} />
      <Weeks locale={locale} weeks={weeks} />
      <Certainty locale={locale} sum={all} />
      <Worth locale={locale} sum={all} terms={terms} />
      <Agreement locale={locale} sum={all} />
      <Knowledge locale={locale} state={state} />
    </DeskPage>
  );
}
