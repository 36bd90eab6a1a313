import { Page } from "#components/site/page";
import { StructuredData } from "#components/site/structured-data";
import { FrontPage } from "#components/stories/front-page";
import { type Locale, pathTo } from "#lib/addresses";
import { topPlaces } from "#lib/front/front";
import { frontBlocks, pinnedStories } from "#lib/front/queries";
import { texts } from "#lib/messages/catalogue";
import { expiresAt, madeOf } from "#lib/page-cache/tags";
import { publisher } from "#lib/people/queries";
import { rankedStories, tagsOf } from "#lib/reads/rankings/queries";
import { settings } from "#lib/settings";
import { newestStories, nextPublication } from "#lib/stories/queries";
import { siteData } from "#lib/stories/structured-data";
import { publicTags } from "#lib/tags/queries";
import { readerPage } from "../reader-page.tsx";

export const GET = readerPage(async ({ locale }) => {
  const [front, organisation] = await Promise.all([readFront(locale), publisher()]);
  const { SITE_NAME } = settings();
  const { site, stories } = texts(locale);
  const description = site.description(SITE_NAME);
  const languages = { de: pathTo("front", "de"), en: pathTo("front", "en") };
  return (
    <Page locale={locale} head={{ title: SITE_NAME, description, path: pathTo("front", locale), languages }} section="front">
      <StructuredData data={siteData(locale, organisation)} />
      <h1 className="unseen">{SITE_NAME}</h1>
      {front ? (
        <FrontPage locale={locale} {...front} />
      ) : (
        <div className="column page-head">
          <h2>{stories.emptyFront}</h2>
          <p>{stories.emptyFrontHint}</p>
        </div>
      )}
    </Page>
  );
});

const listed = 8;

/** What the front page is made of; undefined while nothing is published. Written stories lead, films have their stage. */
async function readFront(locale: Locale) {
  madeOf("front", "people", "site");
  const next = await nextPublication(locale);
  if (next) expiresAt(next);
  const [pinned, blocks] = await Promise.all([pinnedStories(locale), frontBlocks(locale)]);
  const without = pinned.map(({ id }) => id);
  const [written, videos, opinion, tags, read, discussed, popular] = await Promise.all([
    newestStories(locale, { section: "articles", take: topPlaces, without }),
    newestStories(locale, { section: "videos", take: 3, without }),
    newestStories(locale, { section: "opinion", take: 3 }),
    publicTags(locale, 14),
    rankedStories("read", locale),
    rankedStories("discussed", locale),
    rankedStories("popular", locale, 3),
  ]);
  const top = [...pinned, ...written].slice(0, topPlaces);
  const [lead, ...following] = top.length > 0 ? top : videos;
  if (!lead) return undefined;
  madeOf(`story:${lead.id}`, `comments:${lead.id}`, ...tagsOf([...read, ...discussed, ...popular]));
  const stage = videos.filter(({ id }) => id !== lead.id);
  const shown = [lead, ...following, ...stage].map(({ id }) => id);
  const latest = await newestStories(locale, { take: listed, without: shown });
  const shownBlocks = blocks.flatMap(({ block, shown: isShown }) => (isShown ? [block] : []));
  return {
    lead,
    next: top.length > 0 ? following : [],
    videos: stage,
    latest,
    opinion,
    tags,
    read,
    discussed,
    popular,
    blocks: shownBlocks,
  };
}
