// What stories are, said to machines in the words of schema.org (JSON-LD).
import type { Locale, StoryKind } from "#prisma/generated/enums";
import { addressOf, parameterName, pathTo } from "../addresses.ts";
import { mediaAddress } from "../media/picture.ts";
import { texts } from "../messages/catalogue.ts";
import type { Contact } from "../people/queries.ts";
import { settings } from "../settings.ts";
import type { Translation } from "../translations/queries.ts";
import { houses } from "../videos/provider.ts";
import { duration } from "./clock.ts";
import { authorsOf, credited } from "./credits.ts";
import type { Film, Story } from "./queries.ts";
import { sectionOf } from "./section.ts";
import { divide } from "./transcript.ts";

/** The topics that a story is a chapter of, and what says the same in the other language. */
export type Around = {
  topics?: readonly { kind: StoryKind; locale: Locale; slug: string; title: string }[] | undefined;
  translation?: Translation | undefined;
};
const absolute = (path: string) => `${settings().siteUrl}${path}`;
const context = "https://schema.org";

/** Every article is published by this; on the front page it is told who that is. */
const publisherId = () => `${settings().siteUrl}/#publisher`;

/** The address of a search, with a place for the words. */
const searchPattern = (locale: Locale) => `${pathTo("search", locale)}?${parameterName("search", "words", locale)}={search_term_string}`;

/** The site and who publishes it, on its front page. */
export function siteData(locale: Locale, organisation: Contact | null) {
  const { SITE_NAME, siteUrl } = settings();
  return [
    {
      "@context": context,
      "@type": "WebSite",
      name: SITE_NAME,
      url: absolute(pathTo("front", locale)),
      inLanguage: locale,
      publisher: { "@id": publisherId() },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: absolute(searchPattern(locale)) },
        "query-input": "required name=search_term_string",
      },
    },
    {
      "@context": context,
      "@type": "NewsMediaOrganization",
      "@id": publisherId(),
      name: SITE_NAME,
      legalName: organisation?.name,
      url: siteUrl,
      logo: absolute("/favicon.svg"),
      address: organisation && {
        "@type": "PostalAddress",
        streetAddress: organisation.street,
        postalCode: organisation.postcode,
        addressLocality: organisation.city,
      },
      telephone: organisation?.phone ?? undefined,
      email: organisation?.email ?? undefined,
      publishingPrinciples: absolute(pathTo("imprint", locale)),
    },
  ];
}

/** An article with its authors, the topics that it is a chapter of, and the way to it. */
export function articleData(story: Story, { topics = [], translation }: Around = {}) {
  return [
    {
      "@context": context,
      "@type": articleType(story),
      ...common(story, translation),
      isPartOf: topics.map((topic) => ({ "@type": "CollectionPage", name: topic.title, url: absolute(addressOf(topic)) })),
    },
    breadcrumbs(story),
  ];
}

/** What somebody paid for is not passed off as news, nor is a question. */
function articleType({ kind, label, form }: Pick<Story, "kind" | "label" | "form">): string {
  if (label === "advertising") return "AdvertiserContentArticle";
  if (kind === "survey") return "Article";
  return form === "opinion" || form === "column" || form === "editorial" ? "OpinionNewsArticle" : "NewsArticle";
}

/** A video interview with its transcript, and the way to it. */
export function videoData(story: Story, { translation }: Around = {}) {
  const { video } = story;
  if (!video) return [breadcrumbs(story)];
  const poster = video.poster ?? story.picture;
  return [
    {
      "@context": context,
      "@type": "VideoObject",
      ...common(story, translation),
      name: story.title,
      uploadDate: story.publishedAt.toISOString(),
      thumbnailUrl: poster ? absolute(mediaAddress(poster.file)) : undefined,
      ...placeOf(video),
      hasPart: clipsOf(story, video),
      transcript: video.turns.map(({ person, speaker, text }) => `${person?.name ?? speaker}: ${text}`).join("\n"),
      actor: credited(story.credits, "host", "guest").map(personOf(story.locale)),
    },
    breadcrumbs(story),
  ];
}

/** Where a film lies, how long it is, and the files of what is said in it. A machine that wants one elsewhere asks there itself. */
function placeOf({ file, provider, externalId, captions, subtitles }: Film) {
  if (!file) return { embedUrl: provider && externalId ? houses[provider].player(externalId) : undefined };
  const spoken = [...(captions ? [captions] : []), ...subtitles.map(({ media }) => media)];
  return {
    contentUrl: absolute(mediaAddress(file.file)),
    encodingFormat: file.contentType,
    contentSize: String(file.bytes),
    width: file.width ?? undefined,
    height: file.height ?? undefined,
    duration: file.durationSeconds ? duration(file.durationSeconds) : undefined,
    caption: spoken.map((each) => ({ "@type": "MediaObject", contentUrl: absolute(mediaAddress(each.file)), encodingFormat: "text/vtt" })),
  };
}

/** The chapters of a film, each from its beginning to that of the next. */
function clipsOf(story: Story, { chapters, file, turns }: Film) {
  if (!file) return [];
  const parts = divide(chapters, turns);
  return chapters.flatMap(({ title, startSeconds }, index) => {
    const endOffset = chapters[index + 1]?.startSeconds ?? file.durationSeconds;
    if (endOffset === null || endOffset <= startSeconds) return [];
    const anchor = parts.find((part) => part.title === title && part.startSeconds === startSeconds)?.anchor ?? "";
    const url = `${absolute(addressOf(story))}#${anchor}`;
    return [{ "@type": "Clip", name: title, startOffset: Math.floor(startSeconds), endOffset: Math.floor(endOffset), url }];
  });
}

export function common(story: Story, translation?: Translation) {
  return {
    ...(translation && translationData(story, translation)),
    headline: story.title,
    description: story.standfirst,
    url: absolute(addressOf(story)),
    inLanguage: story.locale,
    datePublished: story.publishedAt.toISOString(),
    dateModified: story.updatedAt.toISOString(),
    image: [
      ...(story.picture ? [absolute(mediaAddress(story.picture.file))] : []),
      absolute(pathTo("card", story.locale, { id: story.id })),
    ],
    author: authorsOf(story.credits).map(personOf(story.locale)),
    mainEntityOfPage: absolute(addressOf(story)),
    publisher: { "@type": "NewsMediaOrganization", "@id": publisherId(), name: settings().SITE_NAME, url: settings().siteUrl },
    // The word of the IPTC's list for what a person made with the help of such a machine.
    digitalSourceType: story.aiDisclosure === "none" ? undefined : `${context}/CompositeWithTrainedAlgorithmicMediaDigitalSource`,
    keywords: story.tags.map(({ tag }) => tag.name),
    commentCount: story.commentCount,
    correction: story.corrections.map(({ text, at }) => ({ "@type": "CorrectionComment", text, datePublished: at.toISOString() })),
  };
}

/** Of two, what appeared first is what the other one is a translation of; of two of the same moment the German one. */
function translationData({ locale, publishedAt }: Story, other: Translation) {
  const work = { "@type": "CreativeWork", name: other.title, url: absolute(addressOf(other)), inLanguage: other.locale };
  const later = publishedAt.getTime() - other.publishedAt.getTime();
  return later < 0 || (later === 0 && locale === "de") ? { workTranslation: [work] } : { translationOfWork: work };
}

const personOf =
  (locale: Locale) =>
  ({ name, slug }: { name: string; slug: string }) => ({ "@type": "Person", name, url: absolute(pathTo("person", locale, { slug })) });

/** The way to a story: the front page, its section, itself. */
export function breadcrumbs(story: Story) {
  const section = sectionOf(story);
  const { title: name, locale } = story;
  return wayTo(locale, { name: texts(locale).site[section], path: pathTo(section, locale) }, { name, path: addressOf(story) });
}

/** The way to a page from the front page on. */
export function wayTo(locale: Locale, ...pages: readonly { name: string; path: string }[]) {
  const steps = [{ name: settings().SITE_NAME, path: pathTo("front", locale) }, ...pages];
  return {
    "@context": context,
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, place) => ({ "@type": "ListItem", position: place + 1, name, item: absolute(path) })),
  };
}
