import { pathTo } from "#lib/addresses";
import { storiesInFeed } from "#lib/feeds/queries";
import { entryOf } from "#lib/feeds/stories";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { findFormerTag, findPublicTag } from "#lib/tags/queries";
import { Elsewhere, feedRoute } from "../../../../../feed-route.ts";

/** The newest stories with a keyword. */
export const GET = feedRoute<"slug">("tagFeed", async ({ locale, slug }) => {
  const tag = await findPublicTag(locale, slug);
  if (!tag) {
    const former = await findFormerTag(locale, slug);
    return new Elsewhere(former && former !== "gone" ? { now: { slug: former.now } } : former);
  }
  madeOf("front", `tag:${tag.id}`);
  const stories = await storiesInFeed(locale, { tagId: tag.id });
  const { site, stories: t } = texts(locale);
  return {
    title: site.feedOf(tag.name, settings().SITE_NAME),
    description: t.storiesOn(tag.name),
    page: pathTo("tag", locale, { slug }),
    entries: stories.map(entryOf),
  };
});
