import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { PlainFigure, Week, WeekFigures } from "#lib/moderation/filter/figures";
import { FiguresTable } from "./figures-table.tsx";
import { WeekChart } from "./week-chart.tsx";

const summed = ["screened", "caught", "missed", "falseAlarms", "held"] as const satisfies PlainFigure[];

/** The figures that matter, of the last weeks together. */
export function Sum({ sum, weeks, locale }: { sum: WeekFigures; weeks: number; locale: Locale }) {
  const { sum: t } = texts(locale).filter;
  return (
    <section aria-labelledby="sum" className="mt-8">
      <h2 className="text-2xl" id="sum">
        {t.title(weeks)}
      </h2>
      <dl className="key-figures">
        {summed.map((name) => (
          <div key={name}>
            <dt>{t[name]}</dt>
            <dd className={sum[name] > 0 && (name === "missed" || name === "falseAlarms") ? "text-accent" : undefined}>
              {new Intl.NumberFormat(locale).format(sum[name])}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const columns = ["screened", "caught", "missed", "falseAlarms", "held", "heldSpam"] as const satisfies PlainFigure[];

export function Weeks({ weeks, locale }: { weeks: readonly Week[]; locale: Locale }) {
  const { weeks: t } = texts(locale).filter;
  return (
    <section aria-labelledby="weeks" className="mt-10">
      <h2 className="text-2xl" id="weeks">
        {t.title}
      </h2>
      {weeks.length === 0 ? <p className="mt-2 text-soft">{t.empty}</p> : <WeeksTable locale={locale} weeks={weeks} />}
    </section>
  );
}

function WeeksTable({ weeks, locale }: { weeks: readonly Week[]; locale: Locale }) {
  const { weeks: t } = texts(locale).filter;
  const rows = weeks.map((week) => ({ id: week.week, name: shortDate(week.week, locale), cells: columns.map((name) => week[name]) }));
  return (
    <>
      <WeekChart label={t.chart} locale={locale} weeks={weeks} />
      <ul className="legend">
        <li className="legend-caught">{t.caught}</li>
        <li className="legend-missed">{t.missed}</li>
        <li className="legend-false">{t.falseAlarms}</li>
      </ul>
      <FiguresTable columns={[t.week, ...columns.map((name) => t[name])]} label={t.title} rows={rows} />
      <p className="hint mt-2">{t.hint}</p>
    </>
  );
}

const shortDate = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale === "de" ? "de-DE" : "en-GB", { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(day));
