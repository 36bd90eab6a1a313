import { Markup } from "#components/ui/markup";
import type { Locale } from "#lib/addresses";
import type { PublicComment } from "#lib/comments/thread";
import { CommentHead } from "./comment.tsx";

/** A comment by itself, above the form that answers or reports it. */
export function QuotedComment({ id, comment, locale }: { id: string; comment: PublicComment; locale: Locale }) {
  return (
    <blockquote className="comment comment-quoted">
      <CommentHead id={id} comment={comment} locale={locale} />
      <Markup html={comment.html} className="comment-text" />
    </blockquote>
  );
}
