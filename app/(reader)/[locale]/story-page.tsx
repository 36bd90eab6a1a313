// What the pages of all stories share: finding the story, saying what the page is made of, and what became of one that is gone.
import { notFound, permanentRedirect } from "next/navigation";
import type { ReactNode } from "react";
import { Discussion } from "#components/comments/discussion";
import { Page } from "#components/site/page";
import { StructuredData } from "#components/site/structured-data";
import { Elsewhere } from "#components/stories/elsewhere";
import { Gone } from "#components/stories/gone";
import { OtherLanguage } from "#components/stories/other-language";
import { Related } from "#components/stories/related";
import { ChapterMenu } from "#components/topics/chapter-menu";
import { ReadOn } from "#components/topics/read-on";
import { ReferenceBox } from "#components/topics/references";
import { addressOf, type Locale, type StoryPlace } from "#lib/addresses";
import { threadPage } from "#lib/comments/queries";
import { discussionData } from "#lib/comments/structured-data";
import { answerWith, isPageOf, madeOf } from "#lib/page-cache/tags";
import { elsewhere, tagsOf as tagsOfLists } from "#lib/reads/rankings/queries";
import { referencesOf, tagsOf as tagsOfReferences } from "#lib/references/queries";
import { storyHead } from "#lib/stories/head";
import { findFormerStory, findPublishedStory, relatedStories, type Story } from "#lib/stories/queries";
import { sectionOf } from "#lib/stories/section";
import { type TopicAround, tagsOf, topicsOf } from "#lib/topics/queries";
import { publicTranslation, type Translation } from "#lib/translations/queries";
import { dataUse } from "../data-use.ts";
import { readerPage } from "../reader-page.tsx";

type Address = Parameters<typeof addressOf>[0];

/** What stands around a story: the topics that it is a chapter of, what says the same in the other language, and what comes behind its text. */
type Around = { topics: readonly TopicAround[]; translation: Translation | undefined; behind: ReactNode };

/** The page of a story; `show` draws it. `after` in its address: the discussion continues behind the comment with that id. */
export const storyPage = (place: StoryPlace, show: (story: Story, around: Around) => ReactNode | Promise<ReactNode>) =>
  readerPage<"slug">(async ({ locale, slug, query }) => {
    const story = await findPublishedStory(place, locale, slug);
    if (!story) return formerStory(place, locale, slug);

    madeOf(`story:${story.id}`, `comments:${story.id}`, "people", "site", ...story.tags.map(({ tag }) => `tag:${tag.id}` as const));
    const [related, page, topics, references, translation, lists] = await Promise.all([
      relatedStories(story),
      threadPage(story.id, query.get("after") ?? ""),
      topicsOf(story),
      referencesOf(story),
      publicTranslation(story),
      elsewhere(locale),
    ]);
    if (!page) notFound();
    madeOf(...related.map(({ id }) => `story:${id}` as const), ...tagsOf(topics), ...tagsOfReferences(references));
    madeOf(...tagsOfLists([...lists.latest, ...lists.read]));
    isPageOf(story.id);
    if (story.series) madeOf(`series:${story.series.id}`);
    const [topic] = topics;
    const discussion = discussionData(story, page);
    const behind = (
      <>
        <ReadOn topics={topics} storyId={story.id} locale={locale} />
        <ReferenceBox references={references} locale={locale} />
      </>
    );
    return (
      <Page locale={locale} head={storyHead(story, translation)} section={sectionOf(story)}>
        {translation && <OtherLanguage translation={translation} />}
        {topic && <ChapterMenu topic={topic} storyId={story.id} locale={locale} />}
        {await show(story, { topics, translation, behind })}
        {discussion && <StructuredData data={discussion} />}
        <Discussion story={story} page={page} dataUse={dataUse()} />
        <Related locale={locale} stories={related} />
        <Elsewhere locale={locale} storyId={story.id} {...lists} />
      </Page>
    );
  });

/** What stands at the address of a story that is not public; `to` says where it leads when the story has another one now. */
export async function formerStory(place: StoryPlace, locale: Locale, slug: string, to: (story: Address) => string = addressOf) {
  const former = await findFormerStory(place, locale, slug);
  if (!former) notFound();
  if (former !== "gone") permanentRedirect(to(former.now));
  answerWith(410);
  return <Gone locale={locale} />;
}
