import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { OwnNotice as Notice } from "#lib/notices/queries";

/** How a report stands, for who made it. */
export function OwnNotice({ notice, locale }: { notice: Notice; locale: Locale }) {
  const t = texts(locale).notices;
  return (
    <>
      <p className="standing" role="status">
        <b>{t.own.states[notice.state]}</b> {t.own.explained[notice.state]}
      </p>
      {notice.decisionNote && (
        <p>
          {t.own.note}: {notice.decisionNote}
        </p>
      )}
      <dl className="facts">
        <dt>{t.own.reason}</dt>
        <dd>{t.reasons[notice.reason]}</dd>
        {notice.text && (
          <>
            <dt>{t.own.text}</dt>
            <dd className="as-typed">{notice.text}</dd>
          </>
        )}
      </dl>
      <p className="hint">
        {t.own.sent(formatDate(notice.createdAt, locale, "time"))}.{" "}
        {notice.decidedAt && `${t.own.decided(formatDate(notice.decidedAt, locale, "time"))}.`}
      </p>
      <p className="hint">{t.own.keep}</p>
    </>
  );
}
