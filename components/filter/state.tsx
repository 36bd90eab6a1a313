import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { WeekFigures } from "#lib/moderation/filter/figures";
import type { LearningState } from "#lib/moderation/filter/queries";
import { shareText } from "#lib/moderation/filter/wording";

/** Whether people decide as the filter advised, and as one another. */
export function Agreement({ sum, locale }: { sum: WeekFigures; locale: Locale }) {
  const { people: t } = texts(locale).filter;
  const { alike, decided, seconded, revised } = sum;
  return (
    <section aria-labelledby="people" className="mt-10">
      <h2 className="text-2xl" id="people">
        {t.title}
      </h2>
      <p className="mt-2">{decided > 0 ? t.alike(alike, decided, shareText(alike, decided, locale)) : t.noneDecided}</p>
      <p className="mt-1">{seconded > 0 ? t.seconded(seconded, revised) : t.noneSeconded}</p>
    </section>
  );
}

/** What the filter has learned, and from which versions its verdicts come. */
export function Knowledge({ state, locale }: { state: LearningState; locale: Locale }) {
  const { model: t } = texts(locale).filter;
  const { lessons, behind, snapshot, last, shipped, featuresVersion } = state;
  const facts = [
    [t.lessons, t.lessonCounts(lessons.spam, lessons.ham)],
    [t.state, behind > 0 ? t.behind(behind) : t.inStep],
    [t.snapshot, snapshot ? t.snapshotAt(formatDate(snapshot.madeAt, locale, "time"), snapshot.upTo, last) : t.noSnapshot],
    [t.shipped, t.version(shipped)],
    [t.features, t.version(featuresVersion)],
  ];
  return (
    <section aria-labelledby="knowledge" className="mt-10">
      <h2 className="text-2xl" id="knowledge">
        {t.title}
      </h2>
      <p className="mt-1 max-w-2xl text-soft">{t.intro}</p>
      <dl className="facts mt-3">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
