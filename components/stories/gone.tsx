import { Page } from "#components/site/page";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** The page that stands where a story stood that was taken down. */
export function Gone({ locale }: { locale: Locale }) {
  const { site, stories } = texts(locale);
  return (
    <Page locale={locale} head={{ title: stories.goneTitle, robots: "noindex" }}>
      <div className="column page-head">
        <h1>{stories.goneTitle}</h1>
        <p>{stories.gone}</p>
        <p>
          <a href={pathTo("front", locale)}>{site.toFront}</a>
        </p>
      </div>
    </Page>
  );
}
