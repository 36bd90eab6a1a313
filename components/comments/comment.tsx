import { Markup } from "#components/ui/markup";
import { anchorOf, type Locale, pathTo } from "#lib/addresses";
import type { Answered, PublicComment, Thread } from "#lib/comments/thread";
import { formatDate, texts } from "#lib/messages/catalogue";

type Props = { place: Thread; locale: Locale; open: boolean };

/** One place of a thread: a comment, or a line where one stood that answers still hang below. */
export function Comment({ place, locale, open }: Props) {
  const t = texts(locale).comments;
  const { comment } = place;
  if (!comment) {
    return (
      <article className="comment comment-gone" id={anchorOf(place.id)} aria-label={t.notPublic}>
        <p>{t.notPublic}</p>
      </article>
    );
  }
  return (
    <article className="comment" id={anchorOf(place.id)} aria-label={t.commentBy(comment.authorName)}>
      <CommentHead id={place.id} comment={comment} locale={locale} />
      {place.answers && <Answers answered={place.answers} place={place} locale={locale} />}
      <Markup html={comment.html} className="comment-text" />
      <p className="comment-acts">
        {open && (
          <a href={pathTo("replyForm", locale, { id: place.id })} rel="nofollow" aria-label={t.replyTo(comment.authorName)}>
            {t.reply}
          </a>
        )}
        <a href={pathTo("noticeForm", locale, { id: place.id })} rel="nofollow" aria-label={t.reportOf(comment.authorName)}>
          {t.report}
        </a>
        <BranchLink place={place} locale={locale} />
      </p>
    </article>
  );
}

/** Number, name, badge and time. */
export function CommentHead({ id, comment, locale }: { id: string; comment: PublicComment; locale: Locale }) {
  const t = texts(locale).comments;
  return (
    <header className="comment-head">
      <a className="comment-number" href={pathTo("permalink", locale, { id })} rel="nofollow" aria-label={t.number(comment.number)}>
        {comment.number}
      </a>
      <b>
        <Name comment={comment} locale={locale} />
      </b>
      {comment.badge && <span className="badge">{t.badges[comment.badge]}</span>}
      <time dateTime={comment.postedAt.toISOString()}>{formatDate(comment.postedAt, locale, "time")}</time>
    </header>
  );
}

function Name({ comment: { authorName, authorUrl, personSlug }, locale }: { comment: PublicComment; locale: Locale }) {
  const name = <bdi>{authorName}</bdi>;
  if (personSlug) return <a href={pathTo("person", locale, { slug: personSlug })}>{name}</a>;
  if (!authorUrl) return name;
  return (
    <a href={authorUrl} rel="ugc nofollow noopener">
      {name}
    </a>
  );
}

/** Whom a reply answers, where its place doesn't show it: on the last level, at the top of a page, and where a phone stops indenting. */
function Answers({ answered, place, locale }: { answered: Answered; place: Thread; locale: Locale }) {
  if (place.evident && place.level < 3) return null;
  const t = texts(locale).comments;
  return (
    <p className={place.evident ? "comment-answers comment-answers-narrow" : "comment-answers"}>
      {answered.authorName === null ? (
        t.answersHidden
      ) : (
        <>
          {t.answers}{" "}
          <a href={pathTo("permalink", locale, { id: answered.id })} rel="nofollow">
            <bdi>{answered.authorName}</bdi>, {answered.number}
          </a>
        </>
      )}
    </p>
  );
}

/** The branch has a page of its own from where it can't be drawn as a tree. */
function BranchLink({ place, locale }: { place: Thread; locale: Locale }) {
  const narrowOnly = place.level === 2 && place.replies.length > 0;
  if (!place.flattened && !narrowOnly) return null;
  return (
    <a className={narrowOnly ? "comment-answers-narrow" : undefined} href={pathTo("branch", locale, { id: place.id })} rel="nofollow">
      {texts(locale).comments.branch}
    </a>
  );
}
