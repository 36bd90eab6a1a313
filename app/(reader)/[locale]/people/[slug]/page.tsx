import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContactCard } from "#components/people/contact-card";
import { Portrait } from "#components/people/portrait";
import { Page } from "#components/site/page";
import { Archive } from "#components/stories/archive";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { findPublicPerson } from "#lib/people/queries";
import { headOf } from "#lib/site/head";
import { pageNumber } from "#lib/stories/paging";
import { storiesPage } from "#lib/stories/queries";

type Props = PageProps<"/[locale]/people/[slug]">;
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: name, slug } = await params;
  const locale = localeOf(name);
  const person = await findPublicPerson(slug);
  if (!person) return {};
  const { stories } = texts(locale);
  const languages = { de: pathTo("person", "de", { slug }), en: pathTo("person", "en", { slug }) };
  const description = person.bio ?? person.title ?? stories.storiesBy(person.name);
  return headOf({ locale, title: person.name, description, path: pathTo("person", locale, { slug }), languages });
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { locale: name, slug } = await params;
  const locale = localeOf(name);
  const page = pageNumber((await searchParams).page) ?? notFound();
  madeOf("front", "people", "site");
  const person = (await findPublicPerson(slug)) ?? notFound();
  const archive = (await storiesPage(locale, { personId: person.id }, page)) ?? notFound();
  const { stories } = texts(locale);
  return (
    <Page locale={locale} otherLanguage={pathTo("person", locale === "de" ? "en" : "de", { slug })}>
      <div className="wrap">
        <header className="page-head profile">
          <Portrait person={person} large />
          <div>
            <h1>{person.name}</h1>
            {person.title && <p className="note">{person.title}</p>}
            {person.bio && <p>{person.bio}</p>}
          </div>
        </header>
        <section aria-labelledby="beitraege">
          <h2 className="ruled mb-6" id="beitraege">
            {archive.total > 0 ? stories.storiesBy(person.name) : stories.noStoriesBy(person.name)}
          </h2>
          <Archive locale={locale} place="person" parameters={{ slug }} archive={archive} heading="h3" />
        </section>
      </div>
      {person.organisation && (
        <div className="column after">
          <ContactCard organisation={person.organisation} locale={locale} />
        </div>
      )}
    </Page>
  );
}
