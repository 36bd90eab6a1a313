import { notFound, redirect } from "next/navigation";
import { Page } from "#components/site/page";
import { addressOf, anchorOf } from "#lib/addresses";
import { findPermalink } from "#lib/comments/queries";
import { texts } from "#lib/messages/catalogue";
import { answerWith, madeOf } from "#lib/page-cache/tags";
import { readerPage } from "../../../reader-page.tsx";

/** A comment's address for ever: leads to its place in the thread, or says that it is gone. */
export const GET = readerPage<"id">(async ({ locale, id }) => {
  const found = (await findPermalink(id)) ?? notFound();
  const story = addressOf(found, { after: found.after ?? undefined });
  if (found.published && found.shown) redirect(`${story}#${anchorOf(id)}`);

  madeOf(`story:${found.storyId}`, `comments:${found.storyId}`, "site");
  answerWith(410);
  const t = texts(locale).comments;
  return (
    <Page locale={locale} head={{ title: t.gone, robots: "noindex" }}>
      <div className="column plain-page">
        <h1>{t.gone}</h1>
        <p>{t.goneText}</p>
        {found.published && (
          <p>
            <a href={`${addressOf(found)}#gedanken`}>{t.backToDiscussion}</a>
          </p>
        )}
      </div>
    </Page>
  );
});
