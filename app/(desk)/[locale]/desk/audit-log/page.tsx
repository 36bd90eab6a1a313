// Who did what; for administrators.
import { LogFilter } from "#components/audit/log-filter";
import { LogTable } from "#components/audit/log-table";
import { isAdministrator } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { logQuery, placeOf, placeText } from "#lib/audit/log";
import { logPage, namesIn, peopleInLog } from "#lib/audit/queries";
import { inWords } from "#lib/audit/wording";
import { texts } from "#lib/messages/catalogue";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function AuditLogPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskAudit", locale));
  if (!isAdministrator(account)) return <Forbidden account={account} locale={locale} />;
  const asked = await searchParams;
  const query = logQuery.parse({ kind: first(asked.kind), person: first(asked.person) });
  const after = placeOf(first(asked.after));
  const [{ entries, next }, people] = await Promise.all([logPage(query, after, account), peopleInLog(account)]);
  const names = await namesIn(entries, account);
  const t = texts(locale).audit;

  return (
    <DeskPage account={account} locale={locale} place="deskAudit" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-3xl text-soft">
        {t.intro} {t.terms}
      </p>
      <LogFilter locale={locale} people={people} query={query} />
      {entries.length === 0 && <p className="mt-10 font-serif text-soft text-xl">{t.empty}</p>}
      {entries.length > 0 && (
        <LogTable locale={locale} rows={entries.map((entry) => ({ ...inWords(entry, names, locale), key: entry.key, at: entry.at }))} />
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        {after && (
          <a className="button-quiet" href={pathTo("deskAudit", locale, {}, query)}>
            {t.newest}
          </a>
        )}
        {next && (
          <a className="button-quiet" href={pathTo("deskAudit", locale, {}, { ...query, after: placeText(next) })}>
            {t.more}
          </a>
        )}
      </p>
    </DeskPage>
  );
}
