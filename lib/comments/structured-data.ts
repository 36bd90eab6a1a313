// A discussion, said to machines in the words of schema.org: what the page shows, and nothing besides.

import type { StoryKind } from "#prisma/generated/enums";
import { addressOf, anchorOf, type Locale } from "../addresses.ts";
import { settings } from "../settings.ts";
import type { Thread } from "./thread.ts";

type About = { kind: StoryKind; locale: Locale; slug: string; title: string; publishedAt: Date };

/** The comments on a page of a story; nothing where there is none. */
export function discussionData(story: About, { threads, count }: { threads: readonly Thread[]; count: number }) {
  if (count === 0) return undefined;
  const { siteUrl, SITE_NAME } = settings();
  const page = siteUrl + addressOf(story);
  return {
    "@context": "https://schema.org",
    "@type": "DiscussionForumPosting",
    headline: story.title,
    url: page,
    mainEntityOfPage: page,
    inLanguage: story.locale,
    datePublished: story.publishedAt.toISOString(),
    author: { "@type": "Organization", name: SITE_NAME, url: siteUrl },
    commentCount: count,
    comment: threads.flatMap((thread) => commentsOf(thread, page)),
  };
}

/** What is no longer public is not named; what answers it is. */
function commentsOf({ id, comment, replies }: Thread, page: string): object[] {
  const answers = replies.flatMap((reply) => commentsOf(reply, page));
  if (!comment) return answers;
  const { authorName, html, postedAt } = comment;
  return [
    {
      "@type": "Comment",
      url: `${page}#${anchorOf(id)}`,
      author: { "@type": "Person", name: authorName },
      datePublished: postedAt.toISOString(),
      text: plain(html),
      ...(answers.length > 0 && { comment: answers }),
    },
  ];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Comments are HTML that we wrote ourselves: tags, and the five signs that have to be escaped. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
