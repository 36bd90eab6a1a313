// What topics are, said to machines in the words of schema.org.
import { addressOf } from "../addresses.ts";
import { settings } from "../settings.ts";
import type { Story } from "../stories/queries.ts";
import { type Around, breadcrumbs, common } from "../stories/structured-data.ts";
import type { ChapterTeaser } from "./queries.ts";

/** A topic with its chapters, and the way to it. */
export function topicData(topic: Story, chapters: readonly ChapterTeaser[], { translation }: Around = {}) {
  const { siteUrl } = settings();
  const parts = chapters.map((chapter, index) => ({
    "@type": chapter.kind === "video" ? "VideoObject" : "Article",
    position: index + 1,
    name: chapter.title,
    headline: chapter.title,
    url: siteUrl + addressOf(chapter),
  }));
  return [
    { "@context": "https://schema.org", "@type": "CollectionPage", ...common(topic, translation), hasPart: parts },
    breadcrumbs(topic),
  ];
}
