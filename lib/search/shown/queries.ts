// What is shown of what was found, read from the things themselves: nothing that is not public at this moment.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import type { Locale, SearchKind } from "#prisma/generated/enums";
import type { StorySelect } from "#prisma/generated/models";
import { addressOf, pathTo } from "../../addresses.ts";
import type { Transaction } from "../../db.ts";
import { authorsOf } from "../../stories/credits.ts";
import { labelsOf } from "../../stories/labels.ts";
import { published } from "../../stories/published.ts";
import { divide } from "../../stories/transcript.ts";
import { excerptOf, type Hunt, marked, type Piece } from "./marking.ts";

/** One thing that was found, ready to be shown. */
export type Entry = {
  id: string;
  kind: SearchKind;
  address: string;
  title: Piece[];
  excerpt: Piece[];
  /** When it appeared; people and keywords have no date. */
  at?: Date;
  authors?: { slug: string; name: string }[];
  /** In a transcript: where it is said. */
  said?: { seconds: number; address: string };
  /** Of a keyword: how many stories carry it. */
  stories?: number;
  /** "Anzeige" and the like, of a story that has such. */
  labels?: string[];
};

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

const storyColumns = {
  id: true,
  kind: true,
  locale: true,
  slug: true,
  title: true,
  standfirst: true,
  form: true,
  label: true,
  publishedAt: true,
  credits: {
    select: { role: true, person: { select: { slug: true, name: true } } },
    orderBy: [{ role: "asc" }, { position: "asc" }, { personId: "asc" }],
  },
  video: { select: { turns: { select: { startSeconds: true, text: true, sentences: true }, orderBy: { position: "asc" } } } },
  searchEntries: { where: { commentId: null }, select: { body: true } },
} satisfies StorySelect;

async function shownStories(tx: Transaction, ids: readonly string[], hunt: Hunt): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const where = { ...published(), locale: hunt.locale, id: { in: [...ids] } };
  const rows = await tx.story.findMany({
    where,
    select: storyColumns,
  });
  return rows.map(({ video, searchEntries: [entry], ...story }) => {
    const said = saidIn(video?.turns ?? [], hunt);
    const excerpt = said?.excerpt ?? excerptOf(entry?.body ?? "", hunt) ?? marked(story.standfirst, hunt);
    const { id, kind, publishedAt } = story;
    return {
      id,
      kind,
      labels: labelsOf(story),
      address: addressOf(story),
      title: marked(story.title, hunt),
      excerpt,
      authors: authorsOf(story.credits),
      ...(publishedAt && { at: publishedAt }),
      ...(said && { said: { seconds: said.seconds, address: `${addressOf(story)}#${said.anchor}` } }),
    };
  });
}

type Turn = { startSeconds: number; text: string; sentences: unknown };

/** Where in a transcript most of the words are said: a turn, and in it the sentence. */
function saidIn(turns: readonly Turn[], hunt: Hunt) {
  const heard = divide([], turns)
    .flatMap((part) => part.turns)
    .flatMap(({ text, startSeconds, anchor, sentences }) => {
      const excerpt = excerptOf(text, hunt);
      const sentence = mostOf(sentences, (said) => wordsFound(marked(said.text, hunt)));
      const at = sentence ? { seconds: sentence.start, anchor: sentence.anchor } : { seconds: startSeconds, anchor };
      return excerpt ? [{ excerpt, ...at, words: wordsFound(excerpt) }] : [];
    });
  return mostOf(heard, ({ words }) => words);
}

const wordsFound = (pieces: readonly Piece[]) => new Set(pieces.filter(({ found }) => found).map(({ text }) => text.toLowerCase())).size;

/** The first of those of which there is most, if there is any of it. */
const mostOf = <T>(all: readonly T[], amount: (one: T) => number): T | undefined =>
  all.filter((one) => amount(one) > 0).toSorted((one, other) => amount(other) - amount(one))[0];

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
