// Who writes and speaks, and whose contact cards stand under stories; for editors.
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { deskPeople } from "#lib/people/administration/queries";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

export default async function PeoplePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskPeople", locale));
  const found = await deskPeople(account);
  if (!found) return <Forbidden account={account} locale={locale} />;
  const { people: t, desk, guests, tags } = texts(locale);
  const link = "inline-flex min-h-11 items-center font-medium";
  return (
    <DeskPage account={account} locale={locale} place="deskPeople" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      {found.proposals > 0 && (
        <p className="mt-4">
          <a className="button-quiet" href={pathTo("deskProposals", locale)}>
            {guests.proposals.waiting(found.proposals)}
          </a>
        </p>
      )}
      <section className="mt-6">
        <Heading title={t.people} begin={t.newPerson} href={pathTo("newPerson", locale)} />
        {found.people.length === 0 && <p className="mt-3 text-soft">{t.nobody}</p>}
        <ul className="mt-3 border-t border-ink">
          {found.people.map(({ id, name, title, user, _count }) => (
            <li className="flex flex-wrap items-center gap-x-4 border-b border-line" key={id}>
              <a className={link} href={pathTo("deskPerson", locale, { id })}>
                {name}
              </a>
              {title && <span className="text-sm text-soft">{title}</span>}
              {user && <span className="tag-line text-soft">{desk.roles[user.role]}</span>}
              <span className="ml-auto text-sm text-soft tabular-nums">{tags.stories(_count.credits)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-10">
        <Heading title={t.organisations} begin={t.newOrganisation} href={pathTo("newOrganisation", locale)} />
        {found.organisations.length === 0 && <p className="mt-3 text-soft">{t.noOrganisations}</p>}
        <ul className="mt-3 border-t border-ink">
          {found.organisations.map(({ id, name, city, isPublisher }) => (
            <li className="flex flex-wrap items-center gap-x-4 border-b border-line" key={id}>
              <a className={link} href={pathTo("deskOrganisation", locale, { id })}>
                {name}
              </a>
              {city && <span className="text-sm text-soft">{city}</span>}
              {isPublisher && <span className="tag-line text-soft">{t.publisher}</span>}
            </li>
          ))}
        </ul>
      </section>
    </DeskPage>
  );
}

function Heading({ title, begin, href }: { title: string; begin: string; href: string }) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-4">
      <h2 className="text-2xl">{title}</h2>
      <a className="button-quiet" href={href}>
        {begin}
      </a>
    </header>
  );
}
