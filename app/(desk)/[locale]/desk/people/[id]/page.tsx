import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { PersonForm } from "#components/people/desk/person-form";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { findDeskPerson } from "#lib/people/administration/queries";
import { organisationChoices } from "#lib/people/choices/queries";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function PersonPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskPerson", locale, { id }));
  const person = await findDeskPerson(id, account);
  if (!person) notFound();
  const t = texts(locale).people;
  return (
    <DeskPage account={account} locale={locale} place="deskPeople" title={person.name}>
      <p>
        <a href={pathTo("deskPeople", locale)}>{t.back}</a>
      </p>
      <h1 className="mt-2 text-3xl">{person.name}</h1>
      {first((await searchParams).done) === "saved" && <Said>{t.saved}</Said>}
      <p className="hint mt-2">
        <code>{pathTo("person", locale, { slug: person.slug })}</code> · {t.fixedAddress}
      </p>
      {person._count.proposals > 0 && (
        <p className="mt-4">
          <a className="button-quiet" href={pathTo("deskProposals", locale)}>
            {texts(locale).guests.proposals.waiting(1)}
          </a>
        </p>
      )}
      <PersonForm locale={locale} organisations={await organisationChoices()} person={person} />
    </DeskPage>
  );
}
