import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Card } from "#lib/moderation/cards/queries";
import { percentOf } from "#lib/moderation/wording";

/** What the filter said before it said what it says now. */
export function EarlierScreenings({ screenings, locale }: { screenings: Card["screenings"]; locale: Locale }) {
  if (screenings.length === 0) return null;
  const { screening: t } = texts(locale).moderation;
  const { verdicts } = texts(locale).spam;
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{t.earlierTitle}</h2>
      <ul className="mt-2">
        {screenings.map(({ id, at, verdict, probability }) => (
          <li key={id}>{t.earlier(formatDate(at, locale, "time"), verdicts[verdict], percentOf(probability))}</li>
        ))}
      </ul>
    </section>
  );
}
