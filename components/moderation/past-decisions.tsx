// Who decided what, when and why, the latest first.
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Card } from "#lib/moderation/cards/queries";
import { reasonText, whoDecided } from "#lib/moderation/wording";

export function PastDecisions({ decisions, locale, open = false }: { decisions: Card["decisions"]; locale: Locale; open?: boolean }) {
  const t = texts(locale).moderation.decisions;
  if (decisions.length === 0) return null;
  return (
    <details open={open}>
      <summary className="side-title">
        {t.title} <span className="tally">{decisions.length}</span>
      </summary>
      <ol className="decisions">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <Line decision={decision} locale={locale} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Line({ decision, locale }: { decision: Card["decisions"][number]; locale: Locale }) {
  const { decisions: t, states } = texts(locale).moderation;
  return (
    <>
      <b className="font-semibold">{t.line(states[decision.fromState], states[decision.toState])}</b>
      {decision.reason && decision.reason !== "undo" && <> · {reasonText(decision.reason, locale)}</>}
      {decision.undoesId && <> · {t.undone}</>}
      <br />
      <span className="text-soft">
        {whoDecided(decision, locale)}, <time dateTime={decision.at.toISOString()}>{formatDate(decision.at, locale, "time")}</time>
      </span>
      {decision.note && <q className="block">{decision.note}</q>}
    </>
  );
}
