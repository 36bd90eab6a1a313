// What the filter found: every finding in words, with its weight and the rule that made it.
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Card } from "#lib/moderation/cards/queries";
import { findingText, type KeptFinding, percentOf, weightText } from "#lib/moderation/wording";

export function Screening({ card, locale }: { card: Card; locale: Locale }) {
  const t = texts(locale).moderation.screening;
  const [last] = card.screenings;
  return (
    <div>
      <p className="side-title">
        {t.title}
        {last && <span className={`verdict verdict-${last.verdict}`}>{texts(locale).spam.verdicts[last.verdict]}</span>}
      </p>
      {last ? <Result locale={locale} screening={last} /> : <p className="text-soft">{t.none}</p>}
    </div>
  );
}

function Result({ screening, locale }: { screening: Card["screenings"][number]; locale: Locale }) {
  const t = texts(locale).moderation.screening;
  return (
    <>
      <p>{t.probability(percentOf(screening.probability))}</p>
      {screening.waitingFor.length > 0 && <p>{t.waitingFor(screening.waitingFor.join(", "))}</p>}
      {screening.findings.length === 0 && screening.waitingFor.length === 0 && <p className="text-soft">{t.nothing}</p>}
      <ul className="findings">
        {screening.findings.map((finding) => (
          <Finding finding={finding} key={`${finding.check} ${finding.reason}`} locale={locale} />
        ))}
      </ul>
    </>
  );
}

function Finding({ finding, locale }: { finding: KeptFinding; locale: Locale }) {
  const t = texts(locale).moderation.screening;
  return (
    <li>
      <span aria-hidden="true" className={finding.weight > 0 ? "weight weight-against" : "weight"}>
        {weightText(finding.weight, locale)}
      </span>
      <span>
        {findingText(finding, locale)} <span className="sr-only">{t.weight(weightText(finding.weight, locale))}, </span>
        <span className="text-soft text-xs">{t.version(finding.check, finding.version)}</span>
      </span>
    </li>
  );
}
