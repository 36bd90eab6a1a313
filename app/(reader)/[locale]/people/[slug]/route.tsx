import { notFound } from "next/navigation";
import { ContactCard } from "#components/people/contact-card";
import { Portrait } from "#components/people/portrait";
import { Page } from "#components/site/page";
import { StructuredData } from "#components/site/structured-data";
import { Archive } from "#components/stories/archive";
import { TitleList } from "#components/stories/title-list";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { findPublicPerson } from "#lib/people/queries";
import { personData } from "#lib/people/structured-data";
import type { Head } from "#lib/site/head";
import { pageNumber } from "#lib/stories/paging";
import { storiesPage } from "#lib/stories/queries";
import { talksWith } from "#lib/talks/queries";
import { readerPage } from "../../../reader-page.tsx";

export const GET = readerPage<"slug">(async ({ locale, slug, query }) => {
  const page = pageNumber(query.get("page")) ?? notFound();
  madeOf("front", "people", "site");
  const person = (await findPublicPerson(slug)) ?? notFound();
  const archive = (await storiesPage(locale, { writtenBy: person.id }, page)) ?? notFound();
  const talks = page === 1 ? await talksWith(person.id, locale) : [];
  const { stories, talks: t } = texts(locale);
  const description = person.bio ?? person.title ?? stories.storiesBy(person.name);
  const head: Head = {
    title: person.name,
    description,
    path: pathTo("person", locale, { slug }, { page: page === 1 ? undefined : page }),
    ...(page === 1 && { languages: { de: pathTo("person", "de", { slug }), en: pathTo("person", "en", { slug }) } }),
    feeds: [{ title: person.name, place: "personFeed", parameters: { slug } }],
  };
  return (
    <Page locale={locale} head={head}>
      <StructuredData data={personData(person, locale)} />
      <div className="wrap">
        <header className="page-head profile">
          <Portrait person={person} large />
          <div>
            <h1>{person.name}</h1>
            {person.title && <p className="note">{person.title}</p>}
            {person.bio && <p>{person.bio}</p>}
          </div>
        </header>
        {(archive.total > 0 || talks.length === 0) && (
          <section aria-labelledby="beitraege">
            <h2 className="ruled mb-6" id="beitraege">
              {archive.total > 0 ? stories.storiesBy(person.name) : stories.noStoriesBy(person.name)}
            </h2>
            <Archive locale={locale} place="person" parameters={{ slug }} archive={archive} heading="h3" />
          </section>
        )}
        {talks.length > 0 && (
          <section aria-labelledby="gespraeche">
            <h2 className="ruled mt-12 mb-6" id="gespraeche">
              {t.with(person.name)}
            </h2>
            <TitleList stories={talks} />
          </section>
        )}
      </div>
      {person.organisation && (
        <div className="column after">
          <ContactCard organisation={person.organisation} locale={locale} />
        </div>
      )}
    </Page>
  );
});
