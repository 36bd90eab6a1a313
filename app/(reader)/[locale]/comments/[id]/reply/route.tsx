import { notFound } from "next/navigation";
import { CommentForm } from "#components/comments/comment-form";
import { QuotedComment } from "#components/comments/quoted-comment";
import { Page } from "#components/site/page";
import { StoryAbove } from "#components/stories/story-above";
import { pathTo } from "#lib/addresses";
import { findApproved } from "#lib/comments/queries";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { dataUse } from "../../../../data-use.ts";
import { readerPage } from "../../../../reader-page.tsx";

/** The form of a reply, below the comment that it answers. */
export const GET = readerPage<"id">(async ({ locale, id }) => {
  const { story, comment, open } = (await findApproved(id)) ?? notFound();
  madeOf(`story:${story.id}`, `comments:${story.id}`, "people", "site");
  const t = texts(locale).comments;
  return (
    <Page locale={locale} head={{ title: t.form.replyHeading(comment.authorName), robots: "noindex" }}>
      <div className="column plain-page">
        <StoryAbove story={story} />
        <h1>{t.form.replyHeading(comment.authorName)}</h1>
        <QuotedComment id={id} comment={comment} locale={locale} />
        {open ? (
          <CommentForm alone locale={locale} storyId={story.id} parentId={id} dataUse={dataUse()} />
        ) : (
          <p className="discussion-closed">{t.closed}</p>
        )}
        <p>
          <a href={pathTo("permalink", locale, { id })}>{t.backToDiscussion}</a>
        </p>
      </div>
    </Page>
  );
});
