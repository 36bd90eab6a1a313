// What Akismet is told about a comment: as much as it needs, and not one field more than the switches allow.
import { z } from "zod";
import type { Locale, Role } from "#prisma/generated/enums";
import { locales } from "../addresses.ts";
import type { Client } from "../client.ts";
import type { Submission } from "../spam/check.ts";

/** Fields of a form as they are sent, without the key; a list is sent as often as it is long. Kept for feedback, which repeats them exactly. */
export const payload = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type Payload = z.infer<typeof payload>;

export type Allowed = {
  /** Home page of the portal. */
  blog: string;
  email: boolean;
  ip: boolean;
  /** Nobody's real comments: Akismet shall not learn from them. */
  test: boolean;
};
export type Context = {
  changedAt: Date;
  tags: readonly string[];
  /** Role of the account that wrote it while signed in. Never from what a form says: the service waves administrators through. */
  role: Role | null;
};

/** The service reads no more of a text. */
const longestText = 32_000;
/** Not one of the names that forms usually have, which the service refuses as a trap's. */
const trapField = "podium_trap";

export function payloadOf(
  submission: Submission,
  client: Pick<Client, "address" | "userAgent" | "referrer">,
  context: Context,
  allowed: Allowed,
): Payload {
  const { parentId, authorEmail, authorUrl, trap, locale } = submission;
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
    comment_post_modified_gmt: context.changedAt.toISOString(),
    // All languages of the site, the story's own first.
    blog_lang: [locale, ...locales.filter((other: Locale) => other !== locale)].join(", "),
    blog_charset: "UTF-8",
    ...(context.tags.length > 0 && { comment_context: [...context.tags] }),
    ...(context.role && { user_role: context.role }),
    honeypot_field_name: trapField,
    [trapField]: trap,
    ...(allowed.test && { is_test: "1" }),
  };
}
