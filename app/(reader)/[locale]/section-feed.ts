// The feeds of the menu's sections.
import { pathTo } from "#lib/addresses";
import { storiesInFeed } from "#lib/feeds/queries";
import { entryOf } from "#lib/feeds/stories";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { feedOfSection } from "#lib/stories/feeds";
import type { Section } from "#lib/stories/section";
import { feedRoute } from "../feed-route.ts";

export const sectionFeed = (section: Section) =>
  feedRoute(feedOfSection[section], async ({ locale }) => {
    madeOf("front");
    const { site, stories } = texts(locale);
    const listed = await storiesInFeed(locale, section);
    return {
      title: site.feedOf(site[section], settings().SITE_NAME),
      description: stories.intro[section],
      page: pathTo(section, locale),
      entries: listed.map(entryOf),
    };
  });
