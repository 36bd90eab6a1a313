// What the words of a search are in the publication's own language: their stems, the compounds they stand in, what was meant by them.
import { z } from "zod";
import type { Locale } from "#prisma/generated/enums";
import type { Transaction } from "../../db.ts";
import type { Term } from "../asked.ts";
import { fold } from "../fold.ts";
import { quoted } from "../weighing.ts";
import { halvesOf, isCompoundOf, shortestPart } from "./compound.ts";
import { type Candidate, meant } from "./typing.ts";

/** A term as the index knows it. */
export type Known = Term & {
  /** Of a word its stem, of a phrase those of its words. None: it is one of the words that stand everywhere. */
  stems: string[];
  /** What Postgres makes of a phrase. */
  query: string;
  /** Some story, person or keyword has the very word. */
  known: boolean;
  /** Stems of compounds that have the word for a part. */
  compounds: string[];
};

const longerWord = z.object({ stem: z.string(), folded: z.string() });
const row = z.object({ stems: z.array(z.string()), query: z.string(), known: z.boolean(), longer: z.array(longerWord) });
const mostLonger = 600;
const mostCompounds = 60;

/** Looks every term up. */
export async function lookUp(tx: Transaction, terms: readonly Term[], locale: Locale): Promise<Known[]> {
  const rows = await tx.$queryRaw`
    WITH looked AS MATERIALIZED (
      SELECT place, tsvector_to_array(search_vector(${locale}::locale, text)) AS stems,
             phraseto_tsquery(CASE ${locale} WHEN 'de' THEN 'german'::regconfig ELSE 'english'::regconfig END,
                              search_fold(${locale}::locale, text))::text AS query
      FROM unnest(${terms.map(({ text }) => text)}::text[]) WITH ORDINALITY AS term(text, place)
    )
    SELECT stems, query, EXISTS (SELECT FROM search_words w WHERE w.locale = ${locale}::locale AND w.stem = ANY(stems)) AS known,
           coalesce((SELECT json_agg(longer) FROM (
             SELECT w.stem, min(w.folded) AS folded FROM search_words w
             WHERE w.locale = ${locale}::locale AND cardinality(stems) = 1 AND length(stems[1]) >= ${shortestPart}::int
               AND w.folded LIKE '%' || stems[1] || '%' AND w.stem <> stems[1]
             GROUP BY w.stem LIMIT ${mostLonger}::int) AS longer), '[]') AS longer
    FROM looked ORDER BY place`;
  return z
    .array(row)
    .parse(rows)
    .map(({ longer, ...found }, place) => ({ ...termAt(terms, place), ...found, compounds: compoundsOf(found.stems, longer) }));
}

const termAt = (terms: readonly Term[], place: number): Term => terms[place] ?? { text: "", phrase: false };

/** The shortest first: they are nearest to the word itself. */
const compoundsOf = ([stem = ""]: readonly string[], longer: readonly z.infer<typeof longerWord>[]) =>
  longer
    .filter(({ folded }) => isCompoundOf(stem, folded))
    .map((word) => word.stem)
    .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))
    .slice(0, mostCompounds);

const candidate = z.object({ stem: z.string(), word: z.string() });

/** Known words that somebody may have meant by an unknown one. */
export async function meantBy(tx: Transaction, { text, stems: [stem = ""] }: Known, locale: Locale): Promise<Candidate[]> {
  const folded = fold(text, locale);
  await tx.$executeRaw`SELECT set_config('pg_trgm.similarity_threshold', '0.25', true), set_config('pg_trgm.word_similarity_threshold', '0.4', true)`;
  const rows = await tx.$queryRaw`
    SELECT stem, min(word) AS word FROM (
      SELECT w.stem, w.word FROM search_words w
      WHERE w.locale = ${locale}::locale AND (w.folded % ${folded} OR ${folded} <% w.folded)
      ORDER BY greatest(similarity(w.folded, ${folded}), word_similarity(${folded}, w.folded)) DESC, w.word
      LIMIT 120) AS alike
    GROUP BY stem`;
  return commonFirst(tx, meant(stem, z.array(candidate).parse(rows)).slice(0, mostMeant), locale);
}

const mostMeant = 4;

/** Of words that lie equally near the one is meant that stands in more texts. */
async function commonFirst(tx: Transaction, near: readonly (Candidate & { far: number })[], locale: Locale): Promise<Candidate[]> {
  if (near.length < 2) return [...near];
  const rows = await tx.$queryRaw`
    SELECT stem, (SELECT count(*)::int FROM search_entries e WHERE e.words @@ query::tsquery AND e.locale = ${locale}::locale) AS texts
    FROM unnest(${near.map(({ stem }) => stem)}::text[], ${near.map(({ stem }) => quoted(stem))}::text[]) AS near(stem, query)`;
  const counted = z.array(z.object({ stem: z.string(), texts: z.number() })).parse(rows);
  const texts = new Map(counted.map((row) => [row.stem, row.texts]));
  return near.toSorted((one, other) => one.far - other.far || (texts.get(other.stem) ?? 0) - (texts.get(one.stem) ?? 0));
}

/** Two known words that a compound is made of. */
export async function knownHalves(tx: Transaction, stem: string, locale: Locale): Promise<[string, string][]> {
  const halves = halvesOf(stem);
  const rows = await tx.$queryRaw`
    SELECT DISTINCT stem FROM search_words
    WHERE locale = ${locale}::locale AND stem = ANY(${[...new Set(halves.flatMap(({ left, right }) => [left, right]))]}::text[])`;
  const known = new Set(
    z
      .array(z.object({ stem: z.string() }))
      .parse(rows)
      .map((found) => found.stem),
  );
  return halves.flatMap(({ left, right }): [string, string][] => (known.has(left) && known.has(right) ? [[left, right]] : []));
}

/** Every way in which words with these stems are written, folded: what is marked in a text. */
export async function formsOf(tx: Transaction, stems: readonly string[], locale: Locale): Promise<string[]> {
  const rows = await tx.$queryRaw`
    SELECT DISTINCT folded FROM search_words WHERE locale = ${locale}::locale AND stem = ANY(${[...stems]}::text[])`;
  return z
    .array(z.object({ folded: z.string() }))
    .parse(rows)
    .map(({ folded }) => folded);
}
