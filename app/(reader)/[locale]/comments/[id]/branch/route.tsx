import { notFound } from "next/navigation";
import { DiscussionPages } from "#components/comments/discussion";
import { Threads } from "#components/comments/threads";
import { Page } from "#components/site/page";
import { StoryAbove } from "#components/stories/story-above";
import { addressOf, anchorOf, pathTo } from "#lib/addresses";
import { branchPage } from "#lib/comments/queries";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { readerPage } from "../../../../reader-page.tsx";

/** One branch of a long discussion, drawn from the margin. */
export const GET = readerPage<"id">(async ({ locale, id, query }) => {
  const page = (await branchPage(id, query.get("after") ?? "")) ?? notFound();
  const { story } = page;
  madeOf(`story:${story.id}`, `comments:${story.id}`, "people", "site");
  const t = texts(locale).comments;
  const here = (after?: string) => pathTo("branch", locale, { id }, { after });
  return (
    <Page locale={locale} head={{ title: t.branchTitle(story.title), robots: "noindex" }}>
      <div className="column discussion plain-page">
        <StoryAbove story={story} />
        <h1>{t.branchTitle(story.title)}</h1>
        <p className="hint">
          {t.branchNote} <a href={`${addressOf(story)}#${anchorOf(id)}`}>{t.backToDiscussion}</a>
        </p>
        <Threads threads={page.threads} locale={locale} open={page.open} />
        <DiscussionPages first={page.isFirst ? null : here()} next={page.next && here(page.next)} locale={locale} />
      </div>
    </Page>
  );
});
