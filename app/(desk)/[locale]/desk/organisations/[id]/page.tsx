import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { OrganisationForm } from "#components/people/desk/organisation-form";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { findDeskOrganisation } from "#lib/people/administration/queries";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function OrganisationPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskOrganisation", locale, { id }));
  const organisation = await findDeskOrganisation(id, account);
  if (!organisation) notFound();
  const t = texts(locale).people;
  return (
    <DeskPage account={account} locale={locale} place="deskPeople" title={organisation.name}>
      <p>
        <a href={pathTo("deskPeople", locale)}>{t.back}</a>
      </p>
      <h1 className="mt-2 text-3xl">{organisation.name}</h1>
      {first((await searchParams).done) === "saved" && <Said>{t.saved}</Said>}
      <OrganisationForm locale={locale} organisation={organisation} />
    </DeskPage>
  );
}
