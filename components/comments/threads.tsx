import type { Locale } from "#lib/addresses";
import type { Thread } from "#lib/comments/thread";
import { Comment } from "./comment.tsx";

/** Comments and, below each, its replies. */
export function Threads({ threads, locale, open }: { threads: readonly Thread[]; locale: Locale; open: boolean }) {
  return (
    <ol className="thread">
      {threads.map((place) => (
        <li key={place.id}>
          <Comment place={place} locale={locale} open={open} />
          {place.replies.length > 0 && <Threads threads={place.replies} locale={locale} open={open} />}
        </li>
      ))}
    </ol>
  );
}
