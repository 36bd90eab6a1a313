import { Markup } from "#components/ui/markup";
import { addressOf, type Locale, pathTo } from "#lib/addresses";
import type { OwnComment as Own } from "#lib/comments/own/queries";
import { formatDate, texts } from "#lib/messages/catalogue";
import { OwnActions } from "./own-actions.tsx";

type Props = { own: Own; receipt: string; locale: Locale; told: string | undefined };

/** A sender's own comment: how it stands, in words, and what can be done. */
export function OwnComment({ own, receipt, locale, told }: Props) {
  const t = texts(locale).comments.own;
  const standing = own.erased ? "erased" : own.standing;
  return (
    <>
      {told && (
        <p className="problems" role="alert">
          {told}
        </p>
      )}
      <p className="standing" role="status">
        <b>{t.standing[standing]}</b> {own.appealed && standing === "checking" ? t.appealed : t.explained[standing]}
      </p>
      <Refusal own={own} locale={locale} />
      <p className="own-links">
        {own.standing === "approved" && <a href={pathTo("permalink", own.story.locale, { id: own.id })}>{t.seeIt}</a>}
        {own.story.state === "published" && <a href={addressOf(own.story)}>{t.under}</a>}
      </p>
      {!own.erased && (
        <blockquote className="comment comment-quoted">
          <p className="hint">{t.written(own.authorName, formatDate(own.postedAt, locale, "time"))}</p>
          <Markup html={own.html} className="comment-text" />
        </blockquote>
      )}
      <p className="hint">
        {t.keep}{" "}
        <button type="button" className="copy" hidden data-copy={pathTo("receipt", locale, { key: receipt })} data-copied={t.copied}>
          {t.copy}
        </button>
      </p>
      {!own.erased && <OwnActions own={own} receipt={receipt} locale={locale} />}
    </>
  );
}

function Refusal({ own: { refusal }, locale }: { own: Own; locale: Locale }) {
  if (!refusal) return null;
  const t = texts(locale).comments.own;
  return (
    <dl className="facts">
      <dt>{t.reason}</dt>
      <dd>{t.reasons[refusal.reason]}</dd>
      {refusal.note && (
        <>
          <dt>{t.note}</dt>
          <dd className="as-typed">{refusal.note}</dd>
        </>
      )}
    </dl>
  );
}
