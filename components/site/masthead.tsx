import { MastheadSearch } from "#components/search/masthead-search";
import { type Locale, locales, type PlaceName, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { settings } from "#lib/settings";

const sections = ["front", "articles", "topics", "talks", "videos", "surveys", "studies", "opinion", "guests"] as const;

type Props = {
  locale: Locale;
  section: PlaceName | undefined;
  /** Address of the same page in the other language, where there is one. */
  otherLanguage: string | undefined;
};

export function Masthead({ locale, section, otherLanguage }: Props) {
  const { site, search } = texts(locale);
  const other = locales.find((name) => name !== locale) ?? locale;
  return (
    <header className="masthead" id="anfang">
      <a className="name" href={pathTo("front", locale)}>
        {settings().SITE_NAME}
      </a>
      <a className="language" href={otherLanguage ?? pathTo("front", other)} hrefLang={other} lang={other}>
        {site.otherLanguage}
      </a>
      <a className="search-link" href={pathTo("search", locale)} aria-current={section === "search" ? "page" : undefined}>
        {search.search}
      </a>
      <nav aria-label={site.menu}>
        <ul className="wrap">
          {sections.map((name) => (
            <li key={name}>
              <a href={pathTo(name, locale)} aria-current={name === section ? "page" : undefined}>
                {site[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {section !== "search" && <MastheadSearch locale={locale} />}
    </header>
  );
}
