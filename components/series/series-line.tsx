import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

type Props = { story: { locale: Locale; series: { locale: Locale; slug: string; name: string } | null } };

/** Under the kicker: the series that a story belongs to. */
export function SeriesLine({ story: { locale, series } }: Props) {
  if (!series || series.locale !== locale) return null;
  return (
    <p className="series-line">
      {texts(locale).topics.series}: <a href={pathTo("series", locale, { slug: series.slug })}>{series.name}</a>
    </p>
  );
}
