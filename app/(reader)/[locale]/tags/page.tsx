import type { Metadata } from "next";
import { Page } from "#components/site/page";
import { TagIndex } from "#components/tags/tag-index";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { headOf } from "#lib/site/head";
import { publicTags } from "#lib/tags/queries";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/tags">): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { site, stories } = texts(locale);
  const languages = { de: pathTo("tags", "de"), en: pathTo("tags", "en") };
  return headOf({ locale, title: site.tags, description: stories.intro.tags, path: pathTo("tags", locale), languages });
}

export default async function TagsPage({ params }: PageProps<"/[locale]/tags">) {
  const locale = localeOf((await params).locale);
  madeOf("front", "site");
  const tags = await publicTags(locale);
  const { site, stories } = texts(locale);
  return (
    <Page locale={locale} otherLanguage={pathTo("tags", locale === "de" ? "en" : "de")}>
      <div className="wrap">
        <header className="page-head">
          <h1>{site.tags}</h1>
          <p>{tags.length > 0 ? stories.intro.tags : stories.emptyTags}</p>
        </header>
        <TagIndex locale={locale} tags={tags} />
      </div>
    </Page>
  );
}
