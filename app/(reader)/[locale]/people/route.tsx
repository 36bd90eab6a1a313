import { Portrait } from "#components/people/portrait";
import { Page } from "#components/site/page";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { publicPeople } from "#lib/people/queries";
import { readerPage } from "../../reader-page.tsx";

export const GET = readerPage(async ({ locale }) => {
  madeOf("front", "people", "site");
  const people = await publicPeople();
  const { site, stories } = texts(locale);
  const languages = { de: pathTo("people", "de"), en: pathTo("people", "en") };
  return (
    <Page locale={locale} head={{ title: site.people, description: stories.intro.people, path: pathTo("people", locale), languages }}>
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
});
