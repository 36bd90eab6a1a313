import { pathTo } from "#lib/addresses";
import { storiesInFeed } from "#lib/feeds/queries";
import { entryOf } from "#lib/feeds/stories";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { feedRoute } from "../../../../feed-route.ts";

/** The newest stories of a language. */
export const GET = feedRoute("feed", async ({ locale }) => {
  madeOf("front");
  const { SITE_NAME } = settings();
  const stories = await storiesInFeed(locale);
  const description = texts(locale).site.description(SITE_NAME);
  return { title: SITE_NAME, description, page: pathTo("front", locale), entries: stories.map(entryOf) };
});
