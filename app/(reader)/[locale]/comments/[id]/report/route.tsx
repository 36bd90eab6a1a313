import { notFound } from "next/navigation";
import { QuotedComment } from "#components/comments/quoted-comment";
import { NoticeForm } from "#components/notices/notice-form";
import { Page } from "#components/site/page";
import { pathTo } from "#lib/addresses";
import { findApproved } from "#lib/comments/queries";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { readerPage } from "../../../../reader-page.tsx";

/** The form that reports a comment, below the comment. */
export const GET = readerPage<"id">(async ({ locale, id }) => {
  const reported = (await findApproved(id)) ?? notFound();
  madeOf(`story:${reported.story.id}`, `comments:${reported.story.id}`, "people", "site");
  const t = texts(locale).notices;
  return (
    <Page locale={locale} head={{ title: t.title, robots: "noindex" }}>
      <div className="column plain-page">
        <h1>{t.title}</h1>
        <p>{t.about(reported.comment.authorName)}</p>
        <QuotedComment id={id} comment={reported.comment} locale={locale} />
        <p className="hint">{t.intro}</p>
        <NoticeForm locale={locale} commentId={id} />
        <p>
          <a href={pathTo("permalink", locale, { id })}>{t.cancel}</a>
        </p>
      </div>
    </Page>
  );
});
