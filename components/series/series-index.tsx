import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

type Props = { locale: Locale; series: readonly { slug: string; name: string; about: string; stories: number }[] };

/** Every series, with what it is about and how much there is of it. */
export function SeriesIndex({ locale, series }: Props) {
  const { stories: t } = texts(locale);
  return (
    <ul className="series-index">
      {series.map(({ slug, name, about, stories }) => (
        <li key={slug}>
          <h2>
            <a href={pathTo("series", locale, { slug })}>{name}</a>
          </h2>
          {about && <p>{about}</p>}
          <p className="note">{t.count(stories)}</p>
        </li>
      ))}
    </ul>
  );
}
