import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DiscussionPages } from "#components/comments/discussion";
import { Threads } from "#components/comments/threads";
import { Page } from "#components/site/page";
import { addressOf, anchorOf, localeOf, pathTo } from "#lib/addresses";
import { branchPage } from "#lib/comments/queries";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/comments/[id]/branch">;

async function branchOf({ params, searchParams }: Props) {
  const { locale: name, id } = await params;
  const { after = "" } = await searchParams;
  const locale = localeOf(name);
  return { locale, id, page: (await branchPage(id, Array.isArray(after) ? after[0] : after)) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page } = await branchOf(props);
  return { title: texts(locale).comments.branchTitle(page.story.title), robots: { index: false, follow: true } };
}

/** One branch of a long discussion, drawn from the margin. */
export default async function BranchPage(props: Props) {
  const { locale, id, page } = await branchOf(props);
  const { story } = page;
  madeOf(`story:${story.id}`, `comments:${story.id}`, "people", "site");
  const t = texts(locale).comments;
  const here = (after?: string) => pathTo("branch", locale, { id }, { after });
  return (
    <Page locale={locale}>
      <div className="column discussion plain-page">
        <h1>{t.branchTitle(story.title)}</h1>
        <p className="hint">
          {t.branchNote} <a href={`${addressOf(story)}#${anchorOf(id)}`}>{t.backToDiscussion}</a>
        </p>
        <Threads threads={page.threads} locale={locale} open={page.open} />
        <DiscussionPages first={page.isFirst ? null : here()} next={page.next && here(page.next)} locale={locale} />
      </div>
    </Page>
  );
}
