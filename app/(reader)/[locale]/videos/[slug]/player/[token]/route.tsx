import { redirect } from "next/navigation";
import { Page } from "#components/site/page";
import { ForeignPlayer } from "#components/videos/player";
import { addressOf } from "#lib/addresses";
import { framesFrom, personal } from "#lib/page-cache/tags";
import { findPublishedStory } from "#lib/stories/queries";
import { isPlayerToken } from "#lib/videos/consent";
import { houses } from "#lib/videos/provider";
import { readerPage } from "../../../../../reader-page.tsx";
import { formerStory } from "../../../../story-page.tsx";

/** The player of another house. Its address opens for whoever asked, for an hour; everybody else is led to where one can ask. */
export const GET = readerPage<"slug" | "token">(async ({ locale, slug, token }) => {
  personal();
  const story = await findPublishedStory("video", locale, slug);
  if (!story) return formerStory("video", locale, slug);
  const { provider, externalId } = story.video ?? {};
  if (!provider || !externalId || !isPlayerToken(token, story.id)) redirect(addressOf(story));
  framesFrom(houses[provider].frame);
  return (
    <Page locale={locale} head={{ title: story.title, robots: "noindex, nofollow" }} section="videos">
      <ForeignPlayer story={story} provider={provider} externalId={externalId} />
    </Page>
  );
});
