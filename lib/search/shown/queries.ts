// What is shown of what was found, read from the things themselves: nothing that is not public at this moment.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import type { Locale, SearchKind } from "#prisma/generated/enums";
import { pathTo } from "../../addresses.ts";
import type { Transaction } from "../../db.ts";
import { published } from "../../stories/published.ts";
import type { Entry } from "./entry.ts";
import { excerptOf, type Hunt, marked } from "./marking.ts";
import { shownStories } from "./stories/queries.ts";

type Wanted = { locale: Locale; stems: readonly string[]; forms: readonly string[] };

/** The things with these ids, in their order. */
export async function showEntries(tx: Transaction, ids: readonly { id: string; kind: SearchKind }[], wanted: Wanted): Promise<Entry[]> {
  const hunt: Hunt = { ...wanted, forms: new Set(wanted.forms) };
  const of = (...kinds: SearchKind[]) => ids.flatMap(({ id, kind }) => (kinds.includes(kind) ? [id] : []));
  const stories = await shownStories(tx, of("article", "video", "talk", "survey", "study", "topic"), hunt);
  const comments = await shownComments(tx, of("comment"), hunt);
  const people = await shownPeople(tx, of("person"), hunt);
  const tags = await shownTags(tx, of("tag"), hunt);
  const shown = new Map([...stories, ...comments, ...people, ...tags].map((entry) => [entry.id, entry]));
  return ids.flatMap(({ id }) => shown.get(id) ?? []);
}

const commentRow = z.object({
  id: z.string(),
  body: z.string(),
  title: z.string(),
  publishedAt: z.date(),
});

async function shownComments(tx: Transaction, ids: readonly string[], hunt: Hunt): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw`
    SELECT c.id, e.body, s.title, c.published_at AS "publishedAt"
    FROM comments c JOIN stories s ON s.id = c.story_id JOIN search_entries e ON e.id = c.id AND e.locale = s.locale
    WHERE c.id IN (${Prisma.join([...ids])}) AND c.state = 'approved' AND s.state = 'published' AND s.published_at <= now()
      AND s.locale = ${hunt.locale}::locale`;
  return z
    .array(commentRow)
    .parse(rows)
    .map(({ id, body, title, publishedAt }) => ({
      id,
      kind: "comment",
      address: pathTo("permalink", hunt.locale, { id }),
      title: marked(title, hunt),
      excerpt: excerptOf(body, hunt) ?? marked(body.slice(0, 240), hunt),
      at: publishedAt,
    }));
}

const ofPublished = () => ({ some: { story: published() } });

async function shownPeople(tx: Transaction, ids: readonly string[], hunt: Hunt): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const where = { id: { in: [...ids] }, credits: ofPublished() };
  const select = { id: true, slug: true, name: true, title: true, bio: true } as const;
  const rows = await tx.person.findMany({ where, select });
  return rows.map(({ id, slug, name, title, bio }) => ({
    id,
    kind: "person",
    address: pathTo("person", hunt.locale, { slug }),
    title: marked(name, hunt),
    excerpt: (bio && excerptOf(bio, hunt)) || marked(title ?? "", hunt),
  }));
}

async function shownTags(tx: Transaction, ids: readonly string[], hunt: Hunt): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const ofLanguage = { story: { ...published(), locale: hunt.locale } };
  const where = { id: { in: [...ids] }, stories: { some: ofLanguage } };
  const rows = await tx.tag.findMany({
    where,
    select: { id: true, slug: true, name: true, _count: { select: { stories: { where: ofLanguage } } } },
  });
  return rows.map(({ id, slug, name, _count }) => ({
    id,
    kind: "tag",
    address: pathTo("tag", hunt.locale, { slug }),
    title: marked(name, hunt),
    excerpt: [],
    stories: _count.stories,
  }));
}
