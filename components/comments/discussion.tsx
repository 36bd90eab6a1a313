import { Arrow } from "#components/ui/arrow";
import { addressOf, type Locale } from "#lib/addresses";
import type { ThreadPage } from "#lib/comments/queries";
import { texts } from "#lib/messages/catalogue";
import type { StoryKind } from "#prisma/generated/enums";
import { CommentForm } from "./comment-form.tsx";
import type { DataUse } from "./data-use.tsx";
import { Threads } from "./threads.tsx";

type Props = {
  story: { id: string; kind: StoryKind; locale: Locale; slug: string; title: string };
  page: ThreadPage;
  dataUse: DataUse;
};

/** What readers say under a story, and the form to say more. */
export function Discussion({ story, page, dataUse }: Props) {
  const { locale } = story;
  const t = texts(locale).comments;
  return (
    <section className="discussion" id="gedanken" aria-labelledby="gedanken-titel">
      <div className="column">
        <h2 id="gedanken-titel">{t.heading(page.count, story.title)}</h2>
        {page.count === 0 && page.open && <p className="hint">{t.first}</p>}
        {page.threads.length > 0 && <Threads threads={page.threads} locale={locale} open={page.open} />}
        <DiscussionPages
          first={page.isFirst ? null : `${addressOf(story)}#gedanken`}
          next={page.next && `${addressOf(story, { after: page.next })}#gedanken`}
          locale={locale}
        />
        {page.open ? (
          <CommentForm locale={locale} storyId={story.id} parentId={null} dataUse={dataUse} />
        ) : (
          <p className="discussion-closed">{t.closed}</p>
        )}
      </div>
    </section>
  );
}

/** To the next part of a long discussion, and back to its beginning. */
export function DiscussionPages({ first, next, locale }: { first: string | null; next: string | null; locale: Locale }) {
  if (first === null && next === null) return null;
  const t = texts(locale).comments;
  return (
    <nav className="pager" aria-label={t.pages}>
      {first !== null && (
        <a href={first}>
          <Arrow to="left" />
          &nbsp;{t.toFirst}
        </a>
      )}
      {next !== null && (
        <a href={next} rel="next">
          {t.more}&nbsp;
          <Arrow to="right" />
        </a>
      )}
    </nav>
  );
}
