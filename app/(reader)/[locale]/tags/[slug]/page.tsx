import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "#components/site/page";
import { Archive } from "#components/stories/archive";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { headOf } from "#lib/site/head";
import { pageNumber } from "#lib/stories/paging";
import { storiesPage } from "#lib/stories/queries";
import { findPublicTag } from "#lib/tags/queries";

type Props = PageProps<"/[locale]/tags/[slug]">;
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: name, slug } = await params;
  const locale = localeOf(name);
  const tag = await findPublicTag(locale, slug);
  if (!tag) return {};
  const { stories } = texts(locale);
  return headOf({ locale, title: tag.name, description: stories.storiesOn(tag.name), path: pathTo("tag", locale, { slug }) });
}

export default async function TagPage({ params, searchParams }: Props) {
  const { locale: name, slug } = await params;
  const locale = localeOf(name);
  const page = pageNumber((await searchParams).page) ?? notFound();
  const tag = (await findPublicTag(locale, slug)) ?? notFound();
  madeOf("front", "people", "site", `tag:${tag.id}`);
  const archive = (await storiesPage(locale, { tagId: tag.id }, page)) ?? notFound();
  const { site, stories } = texts(locale);
  return (
    <Page locale={locale}>
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
}
