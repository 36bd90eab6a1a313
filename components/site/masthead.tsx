import { type Locale, type PlaceName, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { settings } from "#lib/settings";

const sections = ["front", "articles", "topics", "videos", "surveys", "opinion", "guests"] as const;

export function Masthead({ locale, section }: { locale: Locale; section: PlaceName | undefined }) {
  const { site } = texts(locale);
  return (
    <header className="masthead" id="anfang">
      <a className="name" href={pathTo("front", locale)}>
        {settings().SITE_NAME}
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
    </header>
  );
}
