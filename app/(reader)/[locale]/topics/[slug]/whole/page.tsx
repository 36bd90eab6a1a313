// A topic with all its chapters on one page.
import type { Metadata } from "next";
import { Page } from "#components/site/page";
import { WholeTopic } from "#components/topics/whole-topic";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { headOf } from "#lib/site/head";
import { findPublishedStory } from "#lib/stories/queries";
import { wholeChapters } from "#lib/topics/queries";
import { formerStory } from "../../../story-page.tsx";

type Props = PageProps<"/[locale]/topics/[slug]/whole">;
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: name, slug } = await params;
  const locale = localeOf(name);
  const topic = await findPublishedStory("topic", locale, slug);
  const { stories, topics } = texts(locale);
  if (!topic) return { title: stories.goneTitle, robots: { index: false } };
  const path = pathTo("wholeTopic", locale, { slug });
  // Every chapter has a page of its own: search engines lead there.
  return { ...headOf({ locale, title: topics.wholeTitle(topic.title), description: topic.standfirst, path }), robots: { index: false } };
}

export default async function WholeTopicPage({ params }: Props) {
  const { locale: name, slug } = await params;
  const locale = localeOf(name);
  const topic = await findPublishedStory("topic", locale, slug);
  if (!topic) return formerStory("topic", locale, slug, (now) => pathTo("wholeTopic", locale, { slug: now.slug }));
  madeOf(`story:${topic.id}`, `topic:${topic.id}`, `comments:${topic.id}`, "people", "site");
  const chapters = await wholeChapters(topic);
  madeOf(...chapters.map(({ id }) => `story:${id}` as const));
  return (
    <Page locale={locale} section="topics">
      <WholeTopic topic={topic} chapters={chapters} />
    </Page>
  );
}
