import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { WeekFigures } from "#lib/moderation/filter/figures";
import { checkName, shareText } from "#lib/moderation/filter/wording";
import { percentOf } from "#lib/moderation/wording";
import { FiguresTable } from "./figures-table.tsx";

/** What the filter said in per cent, and what it came to. */
export function Certainty({ sum, locale }: { sum: WeekFigures; locale: Locale }) {
  const { steps: t } = texts(locale).filter;
  const rows = sum.steps.map(({ step, decided, spam, given }) => ({
    id: String(step),
    name: t.range(step * 10, step * 10 + 10),
    cells: [decided, `${percentOf(given / decided)} %`, <Share key="share" locale={locale} part={spam} whole={decided} />],
  }));
  return (
    <section aria-labelledby="certainty" className="mt-10">
      <h2 className="text-2xl" id="certainty">
        {t.title}
      </h2>
      <p className="mt-1 max-w-2xl text-soft">{rows.length > 0 ? t.intro : t.empty}</p>
      {rows.length > 0 && <FiguresTable columns={[t.said, t.decided, t.given, t.spam]} label={t.title} rows={rows} />}
    </section>
  );
}

type WorthProps = { sum: WeekFigures; terms: ReadonlyMap<string, string>; locale: Locale };

/** For each check how often it spoke, and how often persons agreed. */
export function Worth({ sum, terms, locale }: WorthProps) {
  const { checks: t } = texts(locale).filter;
  const rows = sum.checks.map(({ check, spoke, right, wrong }) => ({
    id: check,
    name: checkName(check, terms, locale),
    cells: [spoke, right, wrong, <Share key="share" locale={locale} part={right} whole={right + wrong} />],
  }));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="worth" className="mt-10">
      <h2 className="text-2xl" id="worth">
        {t.title}
      </h2>
      <p className="mt-1 max-w-2xl text-soft">{t.intro}</p>
      <FiguresTable columns={[t.check, t.spoke, t.right, t.wrong, t.share]} label={t.title} rows={rows} />
    </section>
  );
}

/** A share as a figure, with a bar beside it where there is room. */
function Share({ part, whole, locale }: { part: number; whole: number; locale: Locale }) {
  return (
    <span className="share">
      {whole > 0 && (
        <svg aria-hidden="true" height="8" viewBox="0 0 60 8" width="60">
          <rect className="share-whole" height="8" width="60" />
          <rect className="share-part" height="8" width={Math.round((part / whole) * 60)} />
        </svg>
      )}
      {shareText(part, whole, locale)}
    </span>
  );
}
