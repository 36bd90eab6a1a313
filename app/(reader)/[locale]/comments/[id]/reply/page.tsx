import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommentForm } from "#components/comments/comment-form";
import { QuotedComment } from "#components/comments/quoted-comment";
import { Page } from "#components/site/page";
import { addressOf, localeOf, pathTo } from "#lib/addresses";
import { findApproved } from "#lib/comments/queries";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { dataUse } from "../../../../data-use.ts";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/comments/[id]/reply">;

async function answered({ params }: Props) {
  const { locale: name, id } = await params;
  const locale = localeOf(name);
  return { locale, id, parent: (await findApproved(id)) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, parent } = await answered(props);
  return { title: texts(locale).comments.form.replyHeading(parent.comment.authorName), robots: { index: false } };
}

/** The form of a reply, below the comment that it answers. */
export default async function ReplyPage(props: Props) {
  const { locale, id, parent } = await answered(props);
  const { story, comment, open } = parent;
  madeOf(`story:${story.id}`, `comments:${story.id}`, "people", "site");
  const t = texts(locale).comments;
  return (
    <Page locale={locale}>
      <div className="column plain-page">
        <p className="kicker">
          <a href={addressOf(story)}>{story.title}</a>
        </p>
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
}
