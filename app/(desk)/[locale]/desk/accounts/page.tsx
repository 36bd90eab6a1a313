// Who may sign in; for administrators.
import { AccountRow } from "#components/desk/account-row";
import { NewAccount } from "#components/desk/new-account";
import { Said } from "#components/desk/said";
import { SearchForm } from "#components/ui/search-form";
import { accounts, mostAccounts, peopleToTie } from "#lib/accounts/administration/queries";
import { isAdministrator } from "#lib/accounts/guard";
import { localeOf, parameterName, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function AccountsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskAccounts", locale));
  if (!isAdministrator(account)) return <Forbidden account={account} locale={locale} />;
  const asked = await searchParams;
  const letters = first(asked.search) ?? "";
  const [rows, people] = await Promise.all([accounts(account, letters), peopleToTie(account)]);
  const t = texts(locale).accounts.list;
  const done = wordsFor(t.done, first(asked.done));
  const problem = wordsFor(t.problems, first(asked.problem));

  return (
    <DeskPage account={account} locale={locale} place="deskAccounts" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 text-soft">{t.intro}</p>
      {done && <Said>{done}</Said>}
      {problem && <Said wrong>{problem}</Said>}
      {(letters || rows.length >= mostAccounts) && (
        <SearchForm
          action={pathTo("deskAccounts", locale)}
          button={t.doSearch}
          id="search"
          label={t.search}
          name={parameterName("deskAccounts", "search", locale)}
          value={letters}
        />
      )}
      {rows.length === 0 && <p className="mt-6">{t.nobody}</p>}
      <ul className="mt-6 border-ink border-t">
        {rows.map((row) => (
          <AccountRow account={row} isYou={row.id === account.id} key={row.id} locale={locale} people={people} />
        ))}
      </ul>
      <h2 className="mt-10 text-2xl">{t.add}</h2>
      <NewAccount locale={locale} people={people} />
    </DeskPage>
  );
}
