import type { Metadata } from "next";
import { Portrait } from "#components/people/portrait";
import { Page } from "#components/site/page";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { publicPeople } from "#lib/people/queries";
import { headOf } from "#lib/site/head";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/people">): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { site, stories } = texts(locale);
  const languages = { de: pathTo("people", "de"), en: pathTo("people", "en") };
  return headOf({ locale, title: site.people, description: stories.intro.people, path: pathTo("people", locale), languages });
}

export default async function PeoplePage({ params }: PageProps<"/[locale]/people">) {
  const locale = localeOf((await params).locale);
  madeOf("front", "people", "site");
  const people = await publicPeople();
  const { site, stories } = texts(locale);
  return (
    <Page locale={locale} otherLanguage={pathTo("people", locale === "de" ? "en" : "de")}>
      <div className="wrap">
        <header className="page-head">
          <h1>{site.people}</h1>
          <p>{people.length > 0 ? stories.intro.people : stories.emptyPeople}</p>
        </header>
        <ul className="row">
          {people.map((person) => (
            <li key={person.id} className="person whole">
              <Portrait person={person} />
              <div>
                <h2 className="who">
                  <a href={pathTo("person", locale, { slug: person.slug })}>{person.name}</a>
                </h2>
                {person.title && <p className="note">{person.title}</p>}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
