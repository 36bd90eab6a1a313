// What Akismet is told about a comment: as much as it needs, and not one field more than the switches allow.
import { z } from "zod";
import type { Client } from "../client.ts";
import type { Submission } from "../spam/check.ts";

/** Fields of a form as they are sent, without the key. Kept for feedback, which must repeat them exactly. */
export const payload = z.record(z.string(), z.string());
export type Payload = z.infer<typeof payload>;

export type Allowed = {
  /** Home page of the portal. */
  blog: string;
  email: boolean;
  ip: boolean;
  /** Nobody's real comments: Akismet shall not learn from them. */
  test: boolean;
};
export type StoryContext = { changedAt: Date; tags: readonly string[] };

/** The service reads no more of a text. */
const longestText = 32_000;

export function payloadOf(
  submission: Submission,
  client: Pick<Client, "address" | "userAgent" | "referrer">,
  story: StoryContext,
  allowed: Allowed,
): Payload {
  const { parentId, authorEmail, authorUrl, trap } = submission;
  return {
    blog: allowed.blog,
    // Required, but may be empty: that is how others ask without giving the address away.
    user_ip: allowed.ip ? client.address : "",
    // Refused when empty: a sender without one would wait for ever, and make the service look as if it were down.
    user_agent: client.userAgent || "unknown",
    referrer: client.referrer,
    permalink: submission.permalink,
    comment_type: parentId ? "reply" : "comment",
    ...(parentId && { comment_parent: parentId }),
    comment_author: submission.authorName,
    ...(allowed.email && authorEmail && { comment_author_email: authorEmail }),
    ...(authorUrl && { comment_author_url: authorUrl }),
    comment_content: submission.text.slice(0, longestText),
    comment_date_gmt: submission.receivedAt.toISOString(),
    comment_post_modified_gmt: story.changedAt.toISOString(),
    blog_lang: submission.locale,
    blog_charset: "UTF-8",
    ...Object.fromEntries(story.tags.map((tag, index) => [`comment_context[${index}]`, tag])),
    honeypot_field_name: "podium_trap",
    podium_trap: trap,
    ...(allowed.test && { is_test: "1" }),
  };
}
