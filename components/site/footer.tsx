import { Arrow } from "#components/ui/arrow";
import { type Locale, locales, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { settings } from "#lib/settings";

const places = ["people", "tags", "privacy", "imprint"] as const;

type Props = {
  locale: Locale;
  otherLanguage: string | undefined;
  /** Readers were asked for their consent, and may change their mind. */
  counted: boolean;
};

export function Footer({ locale, otherLanguage, counted }: Props) {
  const { consent, pitches, site } = texts(locale);
  const { SITE_NAME, AKISMET_KEY } = settings();
  const other = locales.find((name) => name !== locale) ?? locale;
  return (
    <footer className="footer">
      <div className="wrap">
        <p>
          <b>{SITE_NAME}</b> {site.claim(counted)} {site.screened(AKISMET_KEY !== undefined)}
        </p>
        <nav aria-label={site.service}>
          <ul>
            {places.map((name) => (
              <li key={name}>
                <a href={pathTo(name, locale)}>{site[name]}</a>
              </li>
            ))}
            <li>
              <a href={pathTo("pitch", locale)}>{pitches.title}</a>
            </li>
            <li>
              <a href={otherLanguage ?? pathTo("front", other)} hrefLang={other} lang={other}>
                {site.otherLanguage}
              </a>
            </li>
            {counted && (
              <li data-consent-change="" hidden>
                <button className="as-link" type="button">
                  {consent.change}
                </button>
              </li>
            )}
          </ul>
        </nav>
        <a className="to-top" href="#anfang">
          {site.toTop} <Arrow to="up" />
        </a>
      </div>
    </footer>
  );
}
