import { pathTo } from "#lib/addresses";
import { storiesInFeed } from "#lib/feeds/queries";
import { entryOf } from "#lib/feeds/stories";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { findPublicPerson } from "#lib/people/queries";
import { settings } from "#lib/settings";
import { Elsewhere, feedRoute } from "../../../../../feed-route.ts";

/** The newest stories in which somebody writes, asks or answers. */
export const GET = feedRoute<"slug">("personFeed", async ({ locale, slug }) => {
  const person = await findPublicPerson(slug);
  if (!person) return new Elsewhere(undefined);
  madeOf("front");
  const stories = await storiesInFeed(locale, { personId: person.id });
  const { site, stories: t } = texts(locale);
  return {
    title: site.feedOf(person.name, settings().SITE_NAME),
    description: t.storiesBy(person.name),
    page: pathTo("person", locale, { slug }),
    entries: stories.map(entryOf),
  };
});
