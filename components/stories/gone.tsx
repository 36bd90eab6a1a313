import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** Stands where a story stood that was taken down. */
export function Gone({ locale }: { locale: Locale }) {
  const { site, stories } = texts(locale);
  return (
    <div className="column page-head">
      <h1>{stories.goneTitle}</h1>
      <p>{stories.gone}</p>
      <p>
        <a href={pathTo("front", locale)}>{site.toFront}</a>
      </p>
    </div>
  );
}
