import { Page } from "#components/site/page";
import { WholeTopic } from "#components/topics/whole-topic";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { findPublishedStory } from "#lib/stories/queries";
import { publicStudies } from "#lib/studies/queries";
import { shownResults } from "#lib/surveys/shown";
import { wholeChapters } from "#lib/topics/queries";
import { readerPage } from "../../../../reader-page.tsx";
import { formerStory } from "../../../story-page.tsx";

/** A topic with all its chapters on one page. Every chapter has a page of its own: search engines lead there. */
export const GET = readerPage<"slug">(async ({ locale, slug }) => {
  const topic = await findPublishedStory("topic", locale, slug);
  if (!topic) return formerStory("topic", locale, slug, (now) => pathTo("wholeTopic", locale, { slug: now.slug }));
  madeOf(`story:${topic.id}`, `topic:${topic.id}`, `comments:${topic.id}`, "people", "site");
  const chapters = await wholeChapters(topic);
  madeOf(...chapters.map(({ id }) => `story:${id}` as const));
  const idsOf = (kind: "study" | "survey") => chapters.filter((chapter) => chapter.kind === kind).map(({ id }) => id);
  const [studies, results] = await Promise.all([publicStudies(idsOf("study")), shownResults(idsOf("survey"))]);
  const title = texts(locale).topics.wholeTitle(topic.title);
  const path = pathTo("wholeTopic", locale, { slug });
  return (
    <Page locale={locale} head={{ title, description: topic.standfirst, path, robots: "noindex" }} section="topics">
      <WholeTopic topic={topic} chapters={chapters} beside={{ studies, results, siteUrl: settings().siteUrl }} />
    </Page>
  );
});
