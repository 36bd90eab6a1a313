import { OrganisationForm } from "#components/people/desk/organisation-form";
import { isEditor } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

export default async function NewOrganisationPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("newOrganisation", locale));
  if (!isEditor(account)) return <Forbidden account={account} locale={locale} />;
  const t = texts(locale).people;
  return (
    <DeskPage account={account} locale={locale} place="deskPeople" title={t.newOrganisation}>
      <h1 className="text-3xl">{t.newOrganisation}</h1>
      <OrganisationForm locale={locale} />
    </DeskPage>
  );
}
