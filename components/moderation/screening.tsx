// What the filter found: every finding in words, with its weight and the rule that made it.
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Card } from "#lib/moderation/cards/queries";
import { assumedBefore, findingText, type KeptFinding, percentOf, sourceText, strengthText, weightText } from "#lib/moderation/wording";
import { ruleIdIn } from "#lib/spam/rules/rule";

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
  const { probability, findings, waitingFor } = screening;
  return (
    <>
      <p>{t.probability(percentOf(probability))}</p>
      {waitingFor.length > 0 && <p>{t.waitingFor(waitingFor.join(", "))}</p>}
      {findings.length === 0 && waitingFor.length === 0 && <p className="text-soft">{t.nothing}</p>}
      <ul className="findings">
        {findings
          .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
          .map((finding) => (
            <Finding finding={finding} key={`${finding.check} ${finding.reason}`} locale={locale} />
          ))}
      </ul>
      <HowMade locale={locale} screening={screening} />
    </>
  );
}

function Finding({ finding, locale }: { finding: KeptFinding; locale: Locale }) {
  const { weight } = finding;
  return (
    <li>
      <Weight weight={weight} />
      <span>
        {findingText(finding, locale)}
        <span className="block text-soft text-xs">
          <b className={weight > 0 ? "weight-against" : "weight-for"}>{strengthText(weight, locale)}</b> ({weightText(weight, locale)}).{" "}
          <Source finding={finding} locale={locale} />
        </span>
      </span>
    </li>
  );
}

/** Which check spoke; a rule of the house leads to its page. */
function Source({ finding, locale }: { finding: KeptFinding; locale: Locale }) {
  const id = ruleIdIn(finding.check);
  if (id === undefined) return sourceText(finding, locale);
  return <a href={pathTo("rule", locale, { id })}>{texts(locale).rules.rule.named(finding.version)}</a>;
}

const [half, most] = [20, 6];

/** A bar from the middle: to the right for advertising, to the left against. The words beside it say the same. */
function Weight({ weight }: { weight: number }) {
  const long = (Math.min(Math.abs(weight), most) / most) * half;
  return (
    <svg aria-hidden="true" className="weight" height="10" viewBox={`0 0 ${2 * half} 10`} width={2 * half}>
      <rect className={weight > 0 ? "bar-against" : "bar-for"} height="6" width={long} x={weight > 0 ? half : half - long} y="2" />
      <line className="bar-middle" x1={half} x2={half} y1="0" y2="10" />
    </svg>
  );
}

function HowMade({ screening, locale }: { screening: Card["screenings"][number]; locale: Locale }) {
  const t = texts(locale).moderation.screening;
  const { probability, findings, holdAt, spamAt, model, lessons } = screening;
  const before = assumedBefore(probability, findings);
  const sum = findings.reduce((all, { weight }) => all + weight, 0);
  return (
    <details className="mt-1">
      <summary className="text-soft text-xs">{t.howMade}</summary>
      <p className="text-soft text-xs">
        {before !== null && t.sum(weightText(before, locale), weightText(sum, locale), weightText(before + sum, locale))}{" "}
        {t.thresholds(percentOf(holdAt), percentOf(spamAt))} {model && t.asked(model, lessons)}
      </p>
    </details>
  );
}
