// The archives of the menu's sections: one page each, twenty stories to a page.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "#components/site/page";
import { Archive } from "#components/stories/archive";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { expiresAt, madeOf } from "#lib/page-cache/tags";
import { headOf } from "#lib/site/head";
import { pageNumber } from "#lib/stories/paging";
import { nextPublication, storiesPage } from "#lib/stories/queries";
import type { Section } from "#lib/stories/section";

type Asked = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function archiveMetadata(section: Section, { params, searchParams }: Asked): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { site, stories } = texts(locale);
  const page = pageNumber((await searchParams).page) ?? 1;
  const query = { page: page === 1 ? undefined : page };
  return headOf({
    locale,
    title: page === 1 ? site[section] : `${site[section]}, ${site.pageNumber(page)}`,
    description: stories.intro[section],
    path: pathTo(section, locale, {}, query),
    ...(page === 1 && { languages: { de: pathTo(section, "de"), en: pathTo(section, "en") } }),
  });
}

export async function archivePage(section: Section, { params, searchParams }: Asked) {
  const locale = localeOf((await params).locale);
  const page = pageNumber((await searchParams).page) ?? notFound();
  madeOf("front", "people", "site");
  const archive = (await storiesPage(locale, section, page)) ?? notFound();
  const next = await nextPublication(locale);
  if (next) expiresAt(next);
  const { site, stories } = texts(locale);
  const films = section === "videos";
  return (
    <Page locale={locale} section={section} otherLanguage={pathTo(section, locale === "de" ? "en" : "de")}>
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
}
