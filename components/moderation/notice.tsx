// A report: what is said about which comment, and what became of it.

import { Field } from "#components/ui/field";
import { Markup } from "#components/ui/markup";
import { personName } from "#lib/accounts/shown";
import { addressOf, type Locale, pathTo } from "#lib/addresses";
import { mayMove } from "#lib/comments/state";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { NoticeCard } from "#lib/moderation/notices/queries";
import { ActForm } from "./acting.tsx";
import { Reasons } from "./decide.tsx";
import { OriginFields } from "./origin-fields.tsx";

export function NoticeTabs({ locale, tab }: { locale: Locale; tab: "open" | "decided" }) {
  const { tabs, title } = texts(locale).moderation.notices;
  return (
    <nav aria-label={title} className="mt-3 border-line border-b">
      <ul className="places">
        {(["open", "decided"] as const).map((each) => (
          <li key={each}>
            <a
              aria-current={each === tab ? "page" : undefined}
              href={pathTo("notices", locale, {}, each === "open" ? {} : { state: each })}
            >
              {tabs[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Notice({ notice, locale }: { notice: NoticeCard; locale: Locale }) {
  const { comment } = notice;
  const { states, commentBy, erasedName, on } = texts(locale).moderation;
  const t = texts(locale).moderation.notices;
  return (
    <article aria-labelledby={`notice-${notice.id}`} className="card">
      <div className="card-main">
        <h2 className="text-xl" id={`notice-${notice.id}`}>
          {t.reasons[notice.reason]}
        </h2>
        <p className="mt-1 text-soft text-sm">
          {t.reportedAt(formatDate(notice.createdAt, locale, "time"))} {notice.email && t.by(notice.email)}
        </p>
        {notice.text && <p className="mt-2 whitespace-pre-line">{notice.text}</p>}
        <blockquote className="mt-4 border-line border-l-2 pl-4">
          <p className="text-soft text-sm">
            <a href={pathTo("deskComment", locale, { id: comment.id })}>{commentBy(comment.erasedAt ? erasedName : comment.authorName)}</a>{" "}
            {on} <a href={addressOf(comment.story)}>{comment.story.title || "…"}</a>{" "}
            <span className="tag-line">{states[comment.state]}</span>
          </p>
          <Markup className="comment-text mt-2" html={comment.html} />
        </blockquote>
      </div>
      <div className="card-side">
        {notice.state === "open" ? <DecideNotice locale={locale} notice={notice} /> : <DecidedNotice locale={locale} notice={notice} />}
      </div>
    </article>
  );
}

function DecideNotice({ notice, locale }: { notice: NoticeCard; locale: Locale }) {
  const t = texts(locale).moderation.notices;
  const takesDown = mayMove("person", notice.comment.state, "rejected");
  return (
    <ActForm className="grid gap-3" what="report">
      <OriginFields origin={{ locale, from: "notices" }} />
      <input name="noticeId" type="hidden" value={notice.id} />
      {takesDown ? (
        <Reasons chosen={notice.reason} id={`reason-${notice.id}`} locale={locale} />
      ) : (
        <input name="reason" type="hidden" value={notice.reason} />
      )}
      <Field hint={t.noteHint} id={`note-${notice.id}`} label={t.note} name="note">
        {(described) => <textarea {...described} maxLength={2000} rows={3} />}
      </Field>
      <button className="button" name="outcome" type="submit" value="upheld">
        {takesDown ? t.uphold : t.states.upheld}
      </button>
      <button className="button-quiet" name="outcome" type="submit" value="dismissed">
        {t.dismiss}
      </button>
    </ActForm>
  );
}

function DecidedNotice({ notice, locale }: { notice: NoticeCard; locale: Locale }) {
  const { notices: t, decisions } = texts(locale).moderation;
  const who = notice.decidedBy ? personName(notice.decidedBy, locale) : decisions.unknownPerson;
  return (
    <>
      <p className="font-semibold">{t.states[notice.state]}</p>
      {notice.decidedAt && <p className="text-soft">{t.decided(who, formatDate(notice.decidedAt, locale, "time"))}</p>}
      {notice.decisionNote && <p className="mt-2 whitespace-pre-line">{notice.decisionNote}</p>}
    </>
  );
}
