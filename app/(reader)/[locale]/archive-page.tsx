// The archives of the menu's sections: one page each, twenty stories to a page.
import { notFound } from "next/navigation";
import { Page } from "#components/site/page";
import { Archive } from "#components/stories/archive";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { expiresAt, madeOf } from "#lib/page-cache/tags";
import type { Head } from "#lib/site/head";
import { feedOfSection } from "#lib/stories/feeds";
import { pageNumber } from "#lib/stories/paging";
import { nextPublication, storiesPage } from "#lib/stories/queries";
import type { Section } from "#lib/stories/section";
import { readerPage } from "../reader-page.tsx";

export const archivePage = (section: Section) =>
  readerPage(async ({ locale, query }) => {
    const page = pageNumber(query.get("page")) ?? notFound();
    madeOf("front", "people", "site");
    const archive = (await storiesPage(locale, section, page)) ?? notFound();
    const next = await nextPublication(locale);
    if (next) expiresAt(next);
    const { site, stories } = texts(locale);
    const films = section === "videos";
    return (
      <Page
        locale={locale}
        head={headOf(section, locale, page)}
        section={section}
        otherLanguage={pathTo(section, locale === "de" ? "en" : "de")}
      >
        <div className={films ? "stage screening" : undefined}>
          <div className="wrap">
            <header className="page-head">
              <h1>{site[section]}</h1>
              <p>{archive.total === 0 ? stories.emptyList : stories.intro[section]}</p>
            </header>
            <Archive locale={locale} place={section} archive={archive} films={films} />
          </div>
        </div>
      </Page>
    );
  });

/** The first pages of the two languages answer to each other; further ones have nothing in common. */
function headOf(section: Section, locale: Locale, page: number): Head {
  const { site, stories } = texts(locale);
  return {
    title: page === 1 ? site[section] : `${site[section]}, ${site.pageNumber(page)}`,
    description: stories.intro[section],
    path: pathTo(section, locale, {}, { page: page === 1 ? undefined : page }),
    feeds: [{ title: site[section], place: feedOfSection[section] }],
    ...(page === 1 && { languages: { de: pathTo(section, "de"), en: pathTo(section, "en") } }),
  };
}
