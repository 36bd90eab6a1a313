import { PersonForm } from "#components/people/desk/person-form";
import { isEditor } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { organisationChoices } from "#lib/people/choices/queries";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

export default async function NewPersonPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("newPerson", locale));
  if (!isEditor(account)) return <Forbidden account={account} locale={locale} />;
  const t = texts(locale).people;
  return (
    <DeskPage account={account} locale={locale} place="deskPeople" title={t.newPerson}>
      <h1 className="text-3xl">{t.newPerson}</h1>
      <PersonForm locale={locale} organisations={await organisationChoices()} />
    </DeskPage>
  );
}
