// Reads of the discussion. Only what is approved leaves these queries; of anything else at most its place.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import { AiDisclosure, Locale, StoryForm, StoryKind, StoryLabel } from "#prisma/generated/enums";
import { db } from "../db.ts";
import { idPattern } from "../id.ts";
import { threadRow } from "./schema.ts";
import { nest, pageSize, type Thread } from "./thread.ts";

/** One page of a thread. `next` continues behind the last comment of this page; `open`: the form is offered. */
export type ThreadPage = { threads: Thread[]; next: string | null; isFirst: boolean; count: number; open: boolean };

/** A story that readers can open now. */
const isPublic = Prisma.sql`s.state = 'published' AND s.published_at <= now()`;

const head = z.tuple([z.object({ count: z.number(), open: z.boolean(), after: z.string().nullable() })]);

/**
 * The discussion of a published story from behind the comment `after`; null when there is no such story or comment.
 * The path is materialised, so a page is one index range however long the thread is.
 */
export async function threadPage(storyId: string, after = ""): Promise<ThreadPage | null> {
  if (after !== "" && !idPattern.test(after)) return null;
  const opening = await db.$queryRaw`
    SELECT s.comment_count AS count, s.comments_open AND site.comments_open AS open,
           (SELECT c.path FROM comments c WHERE c.id = ${after} AND c.story_id = s.id AND c.shown) AS after
    FROM stories s CROSS JOIN site_settings site
    WHERE s.id = ${storyId} AND ${isPublic}`;
  const found = head.safeParse(opening);
  if (!found.success || (after !== "" && found.data[0].after === null)) return null;
  const [{ count, open, after: path }] = found.data;
  return { ...(await placesBetween(storyId, path === null ? "" : pastOf(path), "z")), isFirst: after === "", count, open };
}

/** Ids are letters and digits, the first of them a digit for centuries: this sorts behind a path and before all that hangs below it. */
const pastOf = (path: string) => `${path}0`;

/** The places of a story from one path on and before another, one page of them. */
async function placesBetween(storyId: string, from: string, until: string): Promise<{ threads: Thread[]; next: string | null }> {
  const rows = await db.$queryRaw`
    SELECT c.id, c.depth, ${publicColumns}
    FROM comments c
    LEFT JOIN people person ON person.id = c.person_id
    LEFT JOIN comments parent ON parent.id = c.parent_id
    WHERE c.story_id = ${storyId} AND c.shown AND c.path >= ${from} AND c.path < ${until}
    ORDER BY c.path
    LIMIT ${pageSize + 1}`;
  const places = z.array(threadRow).parse(rows);
  const here = places.slice(0, pageSize);
  return { threads: nest(here), next: places.length > pageSize ? (here.at(-1)?.id ?? null) : null };
}

// Each column asks for the state itself: a column added without thinking of it would have to be added here.
const publicColumns = Prisma.sql`
  CASE WHEN c.state = 'approved' THEN c.number END AS number,
  CASE WHEN c.state = 'approved' THEN c.author_name END AS "authorName",
  CASE WHEN c.state = 'approved' THEN c.author_url END AS "authorUrl",
  CASE WHEN c.state = 'approved' THEN c.html END AS html,
  CASE WHEN c.state = 'approved' THEN c.posted_at END AS "postedAt",
  CASE WHEN c.state = 'approved' AND c.person_id IS NOT NULL AND EXISTS (SELECT FROM credits x WHERE x.person_id = c.person_id) THEN person.slug END AS "personSlug",
  CASE
    WHEN c.state <> 'approved' OR c.person_id IS NULL THEN NULL
    WHEN EXISTS (SELECT FROM credits x WHERE x.story_id = c.story_id AND x.person_id = c.person_id AND x.role IN ('author', 'host')) THEN 'author'
    WHEN EXISTS (SELECT FROM users u WHERE u.person_id = c.person_id)
      OR EXISTS (SELECT FROM organisations o WHERE o.id = person.organisation_id AND o.is_publisher) THEN 'staff'
  END AS badge,
  c.parent_id AS "parentId",
  CASE WHEN parent.state = 'approved' THEN parent.author_name END AS "parentName",
  CASE WHEN parent.state = 'approved' THEN parent.number END AS "parentNumber"`;

const permalink = z.object({
  storyId: z.string(),
  kind: z.enum(StoryKind),
  locale: z.enum(Locale),
  slug: z.string(),
  title: z.string(),
  shown: z.boolean(),
  published: z.boolean(),
  after: z.string().nullable(),
});

/** Where a comment stands: its story and the page of the thread. Null for one that was never public. */
export async function findPermalink(id: string) {
  if (!idPattern.test(id)) return null;
  const rows = await db.$queryRaw`
    SELECT s.id AS "storyId", s.kind, s.locale, s.slug, s.title, c.shown, (${isPublic}) AS published,
           (SELECT turn.id FROM (
              SELECT before.id, row_number() OVER (ORDER BY before.path) AS place
              FROM comments before
              WHERE before.story_id = c.story_id AND before.shown AND before.path < c.path
            ) turn WHERE turn.place % ${pageSize} = 0 ORDER BY turn.place DESC LIMIT 1) AS after
    FROM comments c JOIN stories s ON s.id = c.story_id
    WHERE c.id = ${id} AND (c.shown OR c.number IS NOT NULL)`;
  return z.array(permalink).parse(rows)[0] ?? null;
}

/** A story named above its discussion, with what must be known of it. */
const above = z.object({
  storyId: z.string(),
  kind: z.enum(StoryKind),
  locale: z.enum(Locale),
  slug: z.string(),
  title: z.string(),
  form: z.enum(StoryForm),
  label: z.enum(StoryLabel),
  aiDisclosure: z.enum(AiDisclosure),
});
const aboveColumns = Prisma.sql`s.id AS "storyId", s.kind, s.locale, s.slug, s.title, s.form, s.label, s.ai_disclosure AS "aiDisclosure"`;

const branchRoot = above.extend({ path: z.string(), after: z.string().nullable(), open: z.boolean() });

/** A comment and what hangs below it, a page at a time; null when it has no place in a published story. */
export async function branchPage(id: string, after = "") {
  if (!idPattern.test(id) || (after !== "" && !idPattern.test(after))) return null;
  const rows = await db.$queryRaw`
    SELECT ${aboveColumns}, c.path, s.comments_open AND site.comments_open AS open,
           (SELECT a.path FROM comments a WHERE a.id = ${after} AND a.story_id = c.story_id AND a.shown AND starts_with(a.path, c.path)) AS after
    FROM comments c JOIN stories s ON s.id = c.story_id CROSS JOIN site_settings site
    WHERE c.id = ${id} AND c.shown AND ${isPublic}`;
  const root = z.array(branchRoot).parse(rows)[0];
  if (!root || (after !== "" && root.after === null)) return null;
  const { storyId, path, after: behind, open, ...story } = root;
  const page = await placesBetween(storyId, behind === null ? path : pastOf(behind), `${path}z`);
  return { ...page, story: { id: storyId, ...story }, open, isFirst: after === "" };
}

const single = above.extend({ open: z.boolean() });

/** One approved comment of a published story, as a form quotes it. */
export async function findApproved(id: string) {
  if (!idPattern.test(id)) return null;
  const rows = await db.$queryRaw`
    SELECT ${aboveColumns}, s.comments_open AND site.comments_open AS open, c.id, c.depth, ${publicColumns}
    FROM comments c
    JOIN stories s ON s.id = c.story_id
    CROSS JOIN site_settings site
    LEFT JOIN people person ON person.id = c.person_id
    LEFT JOIN comments parent ON parent.id = c.parent_id
    WHERE c.id = ${id} AND c.state = 'approved' AND ${isPublic}`;
  const [row] = z.array(z.unknown()).parse(rows);
  if (!row) return null;
  const { comment } = threadRow.parse(row);
  const { open, storyId, ...story } = single.parse(row);
  return comment && { id, comment, open, story: { id: storyId, ...story } };
}
