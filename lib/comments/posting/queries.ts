// Where a comment would stand, and whether it may.
import { z } from "zod";
import { Locale, StoryKind } from "#prisma/generated/enums";
import { db } from "../../db.ts";
import { named } from "../../stories/selection.ts";
import { deepestReply } from "../thread.ts";

const place = z.object({
  kind: z.enum(StoryKind),
  locale: z.enum(Locale),
  slug: z.string(),
  open: z.boolean(),
  parentDepth: z.number().nullable(),
  twin: z.string().nullable(),
});
export type PostingPlace = z.infer<typeof place>;

/** The story and the comment to be answered; the id of the same post if it came within the last ten minutes. */
export async function findPostingPlace(storyId: string, parentId: string | null, repeatDigest: string): Promise<PostingPlace | null> {
  const rows = await db.$queryRaw`
    SELECT s.kind, s.locale, s.slug, s.comments_open AND site.comments_open AS open, parent.depth AS "parentDepth",
           (SELECT c.id FROM comments c
            WHERE c.repeat_digest = ${repeatDigest} AND c.posted_at > now() - interval '10 minutes' AND c.state <> 'withdrawn'
            ORDER BY c.posted_at, c.id LIMIT 1) AS twin
    FROM stories s
    CROSS JOIN site_settings site
    LEFT JOIN comments parent ON parent.id = ${parentId} AND parent.story_id = s.id AND parent.state = 'approved'
    WHERE s.id = ${storyId} AND s.state = 'published' AND s.published_at <= now()`;
  return z.array(place).parse(rows)[0] ?? null;
}

export type Refusal = "story-gone" | "closed" | "parent-gone" | "too-deep";

/** Why nothing can be posted there; null when it can. */
export function refusalOf(place: PostingPlace | null, parentId: string | null): Refusal | null {
  if (!place) return "story-gone";
  if (!place.open) return "closed";
  if (parentId === null) return null;
  if (place.parentDepth === null) return "parent-gone";
  return place.parentDepth >= deepestReply ? "too-deep" : null;
}

/** The person of the house that an account speaks as; undefined for a guest and for an account without one. */
export async function findSpeaker(account: { personId: string | null } | null): Promise<{ id: string; name: string } | undefined> {
  if (!account?.personId) return undefined;
  return (await db.person.findUnique({ where: { id: account.personId }, select: { id: true, name: true } })) ?? undefined;
}

/** The story that a form of the discussion belongs to, while it is public. */
export async function findDiscussedStory(storyId: string) {
  const where = { id: storyId, state: "published" as const, publishedAt: { lte: new Date() } };
  return db.story.findFirst({ where, select: { ...named, id: true } });
}
