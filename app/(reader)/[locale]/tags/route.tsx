import { Page } from "#components/site/page";
import { TagIndex } from "#components/tags/tag-index";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { publicTags } from "#lib/tags/queries";
import { readerPage } from "../../reader-page.tsx";

export const GET = readerPage(async ({ locale }) => {
  madeOf("front", "site");
  const tags = await publicTags(locale);
  const { site, stories } = texts(locale);
  const languages = { de: pathTo("tags", "de"), en: pathTo("tags", "en") };
  return (
    <Page locale={locale} head={{ title: site.tags, description: stories.intro.tags, path: pathTo("tags", locale), languages }}>
      <div className="wrap">
        <header className="page-head">
          <h1>{site.tags}</h1>
          <p>{tags.length > 0 ? stories.intro.tags : stories.emptyTags}</p>
        </header>
        <TagIndex locale={locale} tags={tags} />
      </div>
    </Page>
  );
});
