// Preview links of a story, and what one shows.

import { type Account, isEditor } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { withEmbeds } from "../../documents/queries.ts";
import { digestOf, tokenPattern } from "../../secrets.ts";
import type { Story } from "../../stories/queries.ts";
import { whole } from "../../stories/selection.ts";
import { mayDo } from "../../writing/rights.ts";

/** The links that are good, newest first: one's own, and for editors everybody's. Null when the story is not to be shared by this account. */
export async function previewLinks(storyId: string, account: Account, now = new Date()) {
  const select = { id: true, title: true, state: true, createdById: true } as const;
  const story = await db.story.findUnique({ where: { id: storyId }, select });
  if (!story || !mayDo(account, "share", story)) return null;
  const links = await db.previewLink.findMany({
    where: { storyId, revokedAt: null, expiresAt: { gt: now }, ...(isEditor(account) ? {} : { createdById: account.id }) },
    orderBy: { id: "desc" },
    select: { id: true, createdAt: true, expiresAt: true, createdBy: { select: shownPerson } },
  });
  return { story, links };
}
export type PreviewLink = NonNullable<Awaited<ReturnType<typeof previewLinks>>>["links"][number];

const maker = { id: true, email: true, name: true, role: true, personId: true, disabledAt: true } as const;

/**
 * The story behind a link as its page would show it now. `over`: the link has expired or was revoked, the story was taken down,
 * or who made the link may not show it any more. Null for what never was a link.
 */
export async function sharedPreview(
  token: string,
  now = new Date(),
): Promise<{ story: Story; isPublic: boolean; expiresAt: Date } | "over" | null> {
  if (!tokenPattern.test(token)) return null;
  const link = await db.previewLink.findUnique({
    where: { tokenDigest: digestOf(token) },
    select: { storyId: true, revokedAt: true, expiresAt: true, createdBy: { select: maker } },
  });
  if (!link) return null;
  const { revokedAt, expiresAt, createdBy } = link;
  if (revokedAt !== null || expiresAt <= now || createdBy.disabledAt !== null) return "over";
  const found = await db.story.findUniqueOrThrow({ where: { id: link.storyId }, select: { ...whole, state: true, createdById: true } });
  if (!mayDo(createdBy, "share", found)) return "over";
  const { state, createdById: _, ...story } = found;
  const bodyHtml = await withEmbeds(story.bodyHtml, story.locale);
  return { story: { ...story, bodyHtml, publishedAt: story.publishedAt ?? now }, isPublic: state === "published", expiresAt };
}
