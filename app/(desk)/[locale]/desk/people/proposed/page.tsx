// What guests would have changed of how readers see them; for editors.
import { Said } from "#components/desk/said";
import { ProposalCard } from "#components/writing/guests/proposals/proposal-card";
import { isEditor } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { waitingProposals } from "#lib/writing/guests/proposals/queries";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function ProposalsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskProposals", locale));
  if (!isEditor(account)) return <Forbidden account={account} locale={locale} />;
  const proposals = await waitingProposals(account);
  const t = texts(locale).guests.proposals;
  const done = wordsFor(t.done, first((await searchParams).done));
  return (
    <DeskPage account={account} locale={locale} place="deskPeople" title={t.title}>
      <p>
        <a href={pathTo("deskPeople", locale)}>{texts(locale).people.back}</a>
      </p>
      <h1 className="mt-2 text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-2xl text-soft">{t.intro}</p>
      {done && <Said>{done}</Said>}
      {proposals.length === 0 && <p className="mt-8 max-w-2xl">{t.none}</p>}
      <ul className="mt-4">
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.id} locale={locale} proposal={proposal} />
        ))}
      </ul>
    </DeskPage>
  );
}
