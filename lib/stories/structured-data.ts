// What stories are, said to machines in the words of schema.org (JSON-LD).
import type { Locale, StoryKind } from "#prisma/generated/enums";
import { addressOf, pathTo } from "../addresses.ts";
import { mediaAddress } from "../media/picture.ts";
import { texts } from "../messages/catalogue.ts";
import { settings } from "../settings.ts";
import { duration } from "./clock.ts";
import { authorsOf, credited } from "./credits.ts";
import type { Story } from "./queries.ts";
import { sectionOf } from "./section.ts";

type TopicAround = { kind: StoryKind; locale: Locale; slug: string; title: string };
const absolute = (path: string) => `${settings().siteUrl}${path}`;
const context = "https://schema.org";

/** The site, on its front page. */
export function siteData(locale: Locale) {
  const { SITE_NAME } = settings();
  return { "@context": context, "@type": "WebSite", name: SITE_NAME, url: absolute(pathTo("front", locale)), inLanguage: locale };
}

/** An article with its authors, the topics that it is a chapter of, and the way to it. */
export function articleData(story: Story, topics: readonly TopicAround[] = []) {
  return [
    {
      "@context": context,
      "@type": story.form === "opinion" || story.form === "column" ? "OpinionNewsArticle" : "Article",
      ...common(story),
      isPartOf: topics.map((topic) => ({ "@type": "CollectionPage", name: topic.title, url: absolute(addressOf(topic)) })),
    },
    breadcrumbs(story),
  ];
}

/** A video interview with its transcript, and the way to it. */
export function videoData(story: Story) {
  const { video } = story;
  if (!video) return [breadcrumbs(story)];
  return [
    {
      "@context": context,
      "@type": "VideoObject",
      ...common(story),
      name: story.title,
      uploadDate: story.publishedAt.toISOString(),
      thumbnailUrl: video.poster ? absolute(mediaAddress(video.poster.file)) : undefined,
      contentUrl: absolute(mediaAddress(video.file.file)),
      duration: video.file.durationSeconds ? duration(video.file.durationSeconds) : undefined,
      transcript: video.turns.map(({ person, text }) => `${person.name}: ${text}`).join("\n"),
      actor: credited(story.credits, "host", "guest").map(personOf(story.locale)),
    },
    breadcrumbs(story),
  ];
}

export function common(story: Story) {
  return {
    headline: story.title,
    description: story.standfirst,
    url: absolute(addressOf(story)),
    inLanguage: story.locale,
    datePublished: story.publishedAt.toISOString(),
    dateModified: story.updatedAt.toISOString(),
    image: story.picture ? absolute(mediaAddress(story.picture.file)) : undefined,
    author: authorsOf(story.credits).map(personOf(story.locale)),
    publisher: { "@type": "Organization", name: settings().SITE_NAME, url: settings().siteUrl },
    keywords: story.tags.map(({ tag }) => tag.name),
    commentCount: story.commentCount,
  };
}

const personOf =
  (locale: Locale) =>
  ({ name, slug }: { name: string; slug: string }) => ({ "@type": "Person", name, url: absolute(pathTo("person", locale, { slug })) });

export function breadcrumbs(story: Story) {
  const section = sectionOf(story);
  const steps = [
    { name: settings().SITE_NAME, item: absolute(pathTo("front", story.locale)) },
    { name: texts(story.locale).site[section], item: absolute(pathTo(section, story.locale)) },
    { name: story.title, item: absolute(addressOf(story)) },
  ];
  return {
    "@context": context,
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, place) => ({ "@type": "ListItem", position: place + 1, ...step })),
  };
}
