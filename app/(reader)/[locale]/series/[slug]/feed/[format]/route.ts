import { pathTo } from "#lib/addresses";
import { storiesInFeed } from "#lib/feeds/queries";
import { entryOf } from "#lib/feeds/stories";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { findFormerSeries, findPublicSeries } from "#lib/series/queries";
import { settings } from "#lib/settings";
import { Elsewhere, feedRoute } from "../../../../../feed-route.ts";

/** The newest stories of a series. */
export const GET = feedRoute<"slug">("seriesFeed", async ({ locale, slug }) => {
  const series = await findPublicSeries(locale, slug);
  if (!series) {
    const former = await findFormerSeries(locale, slug);
    return new Elsewhere(former && former !== "gone" ? { now: { slug: former.now } } : former);
  }
  madeOf(`series:${series.id}`, "front");
  const stories = await storiesInFeed(locale, { seriesId: series.id });
  const { site, topics } = texts(locale);
  return {
    title: site.feedOf(series.name, settings().SITE_NAME),
    description: series.about || topics.inSeries(series.name),
    page: pathTo("series", locale, { slug }),
    entries: stories.map(entryOf),
  };
});
