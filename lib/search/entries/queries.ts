// The one statement that looks through the index. It returns what readers may see, and nothing else.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import type { Locale } from "#prisma/generated/enums";
import type { Transaction } from "../../db.ts";
import type { Asked } from "../asked.ts";
import { type Found, few, found, mostOrdered, perPage } from "../found.ts";
import type { Way } from "../weighing.ts";

/** `least`: how many of the terms must be found where hardly anything has all of them. */
type Given = { asked: Asked; locale: Locale; least: number };

const mostCounted = 12;
/** So many of the best are looked into once more, for how often the words stand in them. */
const mostRead = 60;

/** The entries in which the terms are found, one page of them, the best first. */
export async function findEntries(tx: Transaction, ways: readonly Way[], { asked, locale, least }: Given): Promise<Found> {
  const { kind = null, author = null, tag = null, year = null } = asked.narrowing;
  const terms = new Set(ways.map(({ term }) => term)).size;
  const language = Prisma.sql`${locale}::locale`;
  const rows = await tx.$queryRaw`
    WITH ways AS MATERIALIZED (
      SELECT term, weight, query::tsquery AS query, titled::tsquery AS titled
      FROM unnest(${ways.map(({ term }) => term)}::int[], ${ways.map(({ weight }) => weight)}::float8[],
                  ${ways.map(({ query }) => query)}::text[], ${ways.map(({ titled }) => titled)}::text[]) AS w(term, weight, query, titled)
    ), named AS MATERIALIZED (
      SELECT w.term, w.weight, e.person_id, e.tag_id FROM ways w JOIN search_entries e ON e.head @@ w.titled
      WHERE e.locale = ${language} AND e.kind IN ('person', 'tag')
    ), hits AS MATERIALIZED (
      SELECT id, term, max(worth) AS worth FROM (
        SELECT e.id, w.term, w.weight * CASE WHEN NOT e.head @@ w.query THEN 1 WHEN e.head @@ w.titled THEN 8 ELSE 3 END AS worth
        FROM ways w JOIN search_entries e ON e.words @@ w.query WHERE e.locale = ${language}
        UNION ALL
        SELECT e.id, n.term, n.weight * 4 FROM named n JOIN search_entries e ON e.person_ids @> ARRAY[n.person_id]
        WHERE n.person_id IS NOT NULL AND e.locale = ${language}
        UNION ALL
        SELECT e.id, n.term, n.weight * 4 FROM named n JOIN search_entries e ON e.tag_ids @> ARRAY[n.tag_id]
        WHERE n.tag_id IS NOT NULL AND e.locale = ${language}
      ) AS each GROUP BY id, term
    ), rarity AS (
      SELECT term, ln(2 + (SELECT greatest(reltuples, 100) FROM pg_class WHERE oid = 'search_entries'::regclass) / count(*)) AS rare FROM hits GROUP BY term
    ), weighed AS MATERIALIZED (
      SELECT id, count(*) AS terms, sum(worth * rare) * power(count(*) / ${terms}::float8, 2) AS worth FROM hits JOIN rarity USING (term) GROUP BY id
    ), matched AS MATERIALIZED (
      SELECT id, worth FROM weighed
      WHERE terms = ${terms}::int OR (terms >= ${least}::int AND (SELECT count(*) FROM weighed WHERE terms = ${terms}::int) < ${few}::int)
    ), seen AS MATERIALIZED (
      SELECT e.id, e.kind, e.author_ids, e.tag_ids, e.public_at, extract(year FROM e.public_at AT TIME ZONE site.time_zone)::int AS year,
             m.worth * CASE e.kind WHEN 'comment' THEN 0.4 WHEN 'person' THEN 1.6 WHEN 'tag' THEN 1.2 ELSE 1 END AS worth
      FROM matched m JOIN search_entries e ON e.id = m.id AND e.locale = ${language} CROSS JOIN site_settings site
      WHERE ${isPublic(language)}
    ), judged AS MATERIALIZED (
      SELECT seen.*,
             (${kind}::search_kind IS NULL OR kind = ${kind}::search_kind) AS of_kind,
             (${author}::text IS NULL OR author_ids && ARRAY(SELECT id FROM people WHERE slug = ${author})) AS of_author,
             (${tag}::text IS NULL OR tag_ids && ARRAY(SELECT id FROM tags WHERE slug = ${tag})) AS of_tag,
             (${year}::int IS NULL OR year = ${year}::int) AS of_year
      FROM seen
    ), best AS MATERIALIZED (
      -- What is new is a little better: a tenth at most.
      SELECT id, kind, public_at, worth * (0.9 + 0.1 * exp(-extract(epoch FROM now() - coalesce(public_at, now()))::float8 / 6e7::float8)) AS worth
      FROM judged WHERE of_kind AND of_author AND of_tag AND of_year ORDER BY 4 DESC, id DESC LIMIT ${mostOrdered}::int
    ), ordered AS (
      SELECT b.id, b.kind, b.worth + CASE WHEN b.place <= ${mostRead}::int THEN coalesce(4 * ts_rank('{0.2, 0.2, 0.5, 1}', e.words, wanted.query, 1), 0) ELSE 0 END AS worth
      FROM (SELECT *, row_number() OVER (ORDER BY worth DESC, id DESC) AS place FROM best) b
      JOIN search_entries e ON e.id = b.id AND e.locale = ${language}
      CROSS JOIN (SELECT string_agg('(' || query::text || ')', ' | ')::tsquery AS query FROM ways WHERE weight = 1) AS wanted
      ORDER BY 3 DESC, b.public_at DESC NULLS FIRST, b.id DESC LIMIT ${perPage}::int OFFSET ${(asked.page - 1) * perPage}::int
    )
    SELECT (SELECT count(*)::int FROM judged WHERE of_kind AND of_author AND of_tag AND of_year) AS total,
           ${least}::int < ${terms}::int AND (SELECT count(*) FROM weighed WHERE terms = ${terms}::int) < ${few}::int AS partly,
           (SELECT coalesce(json_agg(json_build_object('id', id, 'kind', kind) ORDER BY worth DESC, id DESC), '[]') FROM ordered) AS ids,
           (SELECT coalesce(json_agg(k), '[]') FROM (
              SELECT kind AS name, count(*)::int AS count FROM judged WHERE of_author AND of_tag AND of_year GROUP BY kind ORDER BY 2 DESC, 1) k) AS kinds,
           (SELECT coalesce(json_agg(y), '[]') FROM (
              SELECT year AS name, count(*)::int AS count FROM judged WHERE of_kind AND of_author AND of_tag AND year IS NOT NULL
              GROUP BY year ORDER BY 1 DESC LIMIT ${mostCounted}::int) y) AS years,
           (SELECT coalesce(json_agg(a), '[]') FROM (
              SELECT p.slug AS name, p.name AS label, count
              FROM (SELECT author, count(*)::int AS count FROM judged CROSS JOIN unnest(author_ids) AS author WHERE of_kind AND of_tag AND of_year GROUP BY author) each
              JOIN people p ON p.id = author ORDER BY 3 DESC, 2, 1 LIMIT ${mostCounted}::int) a) AS authors,
           (SELECT coalesce(json_agg(t), '[]') FROM (
              SELECT g.slug AS name, g.name AS label, count
              FROM (SELECT tag, count(*)::int AS count FROM judged CROSS JOIN unnest(tag_ids) AS tag WHERE of_kind AND of_author AND of_year GROUP BY tag) each
              JOIN tags g ON g.id = tag ORDER BY 3 DESC, 2, 1 LIMIT ${mostCounted}::int) t) AS tags`;
  return z.tuple([found]).parse(rows)[0];
}

/** Asked of the stories themselves: a story with a date to come, or one that was taken down, is not found, nor what hangs on it. */
const isPublic = (language: Prisma.Sql) => Prisma.sql`
  CASE e.kind
    WHEN 'person' THEN EXISTS (SELECT FROM credits c JOIN stories s ON s.id = c.story_id
                               WHERE c.person_id = e.person_id AND s.state = 'published' AND s.published_at <= now())
    WHEN 'tag' THEN EXISTS (SELECT FROM story_tags t JOIN stories s ON s.id = t.story_id
                            WHERE t.tag_id = e.tag_id AND s.state = 'published' AND s.published_at <= now() AND s.locale = ${language})
    ELSE e.public_at <= now()
      AND e.story_id IN (SELECT s.id FROM stories s WHERE s.state = 'published' AND s.published_at <= now() AND s.locale = ${language})
      AND (e.comment_id IS NULL OR EXISTS (SELECT FROM comments c WHERE c.id = e.comment_id AND c.state = 'approved'))
  END`;
