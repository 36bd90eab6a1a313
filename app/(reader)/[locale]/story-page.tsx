// What article and video pages share: finding the story, saying what the page is made of, and what became of one that is gone.
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import type { ReactNode } from "react";
import { Discussion } from "#components/comments/discussion";
import { Page } from "#components/site/page";
import { Gone } from "#components/stories/gone";
import { Related } from "#components/stories/related";
import { addressOf, type Locale, localeOf } from "#lib/addresses";
import { threadPage } from "#lib/comments/queries";
import { texts } from "#lib/messages/catalogue";
import { answerWith, madeOf } from "#lib/page-cache/tags";
import { storyHead } from "#lib/stories/head";
import { findFormerStory, findPublishedStory, relatedStories, type Story } from "#lib/stories/queries";
import { sectionOf } from "#lib/stories/section";
import { dataUse } from "../data-use.ts";

type Place = "article" | "video";
type Params = Promise<{ locale: string; slug: string }>;
/** `after`: the discussion continues behind the comment with that id. */
type Asked = { params: Params; searchParams: Promise<{ after?: string | string[] }> };

export async function storyMetadata(place: Place, params: Params): Promise<Metadata> {
  const { locale: name, slug } = await params;
  const locale = localeOf(name);
  const story = await findPublishedStory(place, locale, slug);
  return story ? storyHead(story) : { title: texts(locale).stories.goneTitle, robots: { index: false } };
}

/** The page of a story; `show` draws it. */
export async function storyPage(place: Place, { params, searchParams }: Asked, show: (story: Story) => ReactNode) {
  const { locale: name, slug } = await params;
  const { after = "" } = await searchParams;
  const locale = localeOf(name);
  const story = await findPublishedStory(place, locale, slug);
  if (!story) return formerStory(place, locale, slug);

  madeOf(`story:${story.id}`, `comments:${story.id}`, "people", "site", ...story.tags.map(({ tag }) => `tag:${tag.id}` as const));
  const [related, page] = await Promise.all([relatedStories(story), threadPage(story.id, Array.isArray(after) ? after[0] : after)]);
  if (!page) notFound();
  madeOf(...related.map(({ id }) => `story:${id}` as const));
  return (
    <Page locale={locale} section={sectionOf(story)}>
      {show(story)}
      <Discussion story={story} page={page} dataUse={dataUse()} />
      <Related locale={locale} stories={related} />
    </Page>
  );
}

async function formerStory(place: Place, locale: Locale, slug: string) {
  const former = await findFormerStory(place, locale, slug);
  if (!former) notFound();
  if (former !== "gone") permanentRedirect(addressOf(former.now));
  answerWith(410);
  return (
    <Page locale={locale}>
      <Gone locale={locale} />
    </Page>
  );
}
