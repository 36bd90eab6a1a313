import { notFound, permanentRedirect } from "next/navigation";
import { Page } from "#components/site/page";
import { StructuredData } from "#components/site/structured-data";
import { Archive } from "#components/stories/archive";
import { Gone } from "#components/stories/gone";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { answerWith, madeOf } from "#lib/page-cache/tags";
import type { Head } from "#lib/site/head";
import { pageNumber } from "#lib/stories/paging";
import { storiesPage } from "#lib/stories/queries";
import { wayTo } from "#lib/stories/structured-data";
import { findFormerTag, findPublicTag } from "#lib/tags/queries";
import { readerPage } from "../../../reader-page.tsx";

export const GET = readerPage<"slug">(async ({ locale, slug, query }) => {
  const page = pageNumber(query.get("page")) ?? notFound();
  const tag = await findPublicTag(locale, slug);
  if (!tag) return formerTag(locale, slug);
  madeOf("front", "people", "site", `tag:${tag.id}`);
  const archive = (await storiesPage(locale, { tagId: tag.id }, page)) ?? notFound();
  const { site, stories } = texts(locale);
  const head: Head = {
    title: tag.name,
    description: stories.storiesOn(tag.name),
    path: pathTo("tag", locale, { slug }, { page: page === 1 ? undefined : page }),
    feeds: [{ title: tag.name, place: "tagFeed", parameters: { slug } }],
  };
  return (
    <Page locale={locale} head={head}>
      <StructuredData
        data={wayTo(locale, { name: site.tags, path: pathTo("tags", locale) }, { name: tag.name, path: pathTo("tag", locale, { slug }) })}
      />
      <div className="wrap">
        <header className="page-head">
          <p className="kicker">
            <a href={pathTo("tags", locale)}>{site.tags}</a>
          </p>
          <h1>{tag.name}</h1>
          <p>{stories.count(archive.total)}</p>
        </header>
        <Archive locale={locale} place="tag" parameters={{ slug }} archive={archive} />
      </div>
    </Page>
  );
});

async function formerTag(locale: Locale, slug: string) {
  const former = await findFormerTag(locale, slug);
  if (!former) notFound();
  if (former !== "gone") permanentRedirect(pathTo("tag", locale, { slug: former.now }));
  answerWith(410);
  return <Gone locale={locale} />;
}
