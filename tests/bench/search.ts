// Searching among ten thousand stories, and a crawler that asks for ever other words.
import { randomInt } from "node:crypto";
import { z } from "zod";
import { runningEmbedded } from "#lib/database/embedded";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { readAsked } from "#lib/search/asked";
import { search as searchFor } from "#lib/search/queries";
import { queries } from "#tests/support/search/queries";
import { told } from "#tests/support/search/stories";
import type { Bench } from "./bench.ts";
import { ask, inTurns } from "./client.ts";
import type { Portal } from "./portal.ts";
import { atMost, type Figure, never, note, quantile } from "./report.ts";
import type { Seeded } from "./seed.ts";
import { readSteadily } from "./steady-reader.ts";

const stories = 10_000;
const perStatement = 250;
const sentencesEach = 25;
const rounds = 5;
const crawlerSeconds = 20;

export const search: Bench = async (portal, seeded) => {
  process.env.DATABASE_URL = runningEmbedded(`${portal.folder}/data`) ?? "";
  const laid = await layMany(portal);
  const figures = [...laid, ...(await everyQuery()), ...(await crawled(portal, seeded))];
  await db.$disconnect();
  return figures;
};

/** The sixty searches of the tests, and words that stand in a great part of all stories. */
const common = [
  "Leute",
  "Haus",
  "Jahr Stadt",
  "Kunde",
  "Der Mann und die Frau",
  '"in der Stadt"',
  "neue Zeit",
  "Antwort Telefon",
  "Menschen",
  "gut",
];

async function everyQuery(): Promise<Figure[]> {
  const typed = [...Object.values(queries).flatMap((of) => of.map(([words]) => words)), ...common];
  const times: number[] = [];
  const slow = new Map<string, number>();
  for (let round = 0; round <= rounds; round++) {
    for (const words of typed) {
      const begun = performance.now();
      await searchFor(readAsked(new URLSearchParams({ words }), "de"), "de");
      const took = performance.now() - begun;
      if (round > 0) times.push(took);
      if (round > 0) slow.set(words, Math.max(slow.get(words) ?? 0, took));
    }
  }
  const [slowest] = [...slow].toSorted(([, one], [, other]) => other - one);
  return [
    atMost(`a search among ${stories.toLocaleString("en")} stories, excerpts included (median)`, quantile(times, 0.5), 50, "ms"),
    note("the same, 95th percentile", `${quantile(times, 0.95).toFixed(0)} ms`),
    note("the slowest of them", slowest ? `${slowest[0]}: ${slowest[1].toFixed(0)} ms` : ""),
  ];
}

/** Eight clients ask for other words each time, as fast as they are answered; a reader goes on reading what is cached. */
async function crawled({ url }: Portal, { four, twoHundred }: Seeded): Promise<Figure[]> {
  const hot = [four, twoHundred].map(({ path }) => url + path);
  for (const address of hot) await ask(address);
  const words = told.flatMap(([, title, , text]) => `${title} ${text}`.split(/[^\p{L}]+/u)).filter((word) => word.length > 3);
  const any = () => words[randomInt(words.length)] ?? "";
  const [reads, searches] = await Promise.all([
    readSteadily(hot, { perSecond: 100, seconds: crawlerSeconds }),
    inTurns(8, crawlerSeconds, () => ask(`${url}/suche?q=${encodeURIComponent(`${any()} ${any()}`)}`)),
  ]);
  const after = await Promise.all(hot.map((address) => ask(address)));
  const answered = searches.filter(({ status }) => status === 200);
  const told503 = searches.filter(({ status, headers }) => status === 503 && headers["retry-after"] !== undefined);
  return [
    note("a crawler with 8 connections: pages of results a second", (answered.length / crawlerSeconds).toFixed(0)),
    note(
      "a page of results meanwhile, median",
      `${quantile(
        answered.map(({ ms }) => ms),
        0.5,
      ).toFixed(0)} ms`,
    ),
    atMost("a cached page meanwhile, 99th percentile", quantile(reads.times, 0.99), 100, "ms"),
    never(
      "cached pages that failed, or searches neither answered nor told to come back",
      reads.wrong + searches.length - answered.length - told503.length,
    ),
    never("pages of results that may be kept", answered.filter(({ headers }) => !/no-store/.test(headers["cache-control"] ?? "")).length),
    note("cached pages afterwards, slowest", `${Math.max(...after.map(({ ms }) => ms)).toFixed(1)} ms`),
  ];
}

/** Texts of real sentences in ever other order, with compounds that nobody else has. */
async function layMany({ database }: Portal): Promise<Figure[]> {
  const { rows } = await database.query(
    "SELECT body FROM search_entries WHERE kind <> 'comment' AND locale = 'de' AND length(body) > 500 ORDER BY id LIMIT 40",
  );
  const bodies = z.array(z.object({ body: z.string() })).parse(rows);
  const sentences = [...bodies.map(({ body }) => body), ...told.map(([, , , text]) => text)]
    .flatMap((text) => text.split(/(?<=[.?!]) /))
    .filter((sentence) => sentence.length > 10);
  const nouns = [...new Set(sentences.flatMap((sentence) => sentence.match(/(?<= )\p{Lu}\p{Ll}{3,9}/gu) ?? []))];
  const one = (of: readonly string[]) => of[randomInt(of.length)] ?? "";
  const compound = () => `${one(nouns)}${one(nouns).toLowerCase()}`;
  const begun = performance.now();
  for (let laid = 0; laid < stories; laid += perStatement) {
    const made = Array.from({ length: perStatement }, (_, place) => {
      const text = Array.from({ length: sentencesEach }, () => one(sentences)).join(" ");
      const at = new Date(Date.now() - randomInt(5 * 365 * 86_400) * 1_000).toISOString();
      return {
        id: newId(),
        title: `${compound()} ${laid + place}`,
        standfirst: one(sentences),
        text: `${text} ${compound()} ${compound()}.`,
        at,
      };
    });
    await database.query(layStories, [JSON.stringify(made)]);
  }
  const took = (performance.now() - begun) / stories;
  await database.query("VACUUM ANALYZE");
  const { rows: sizes } = await database.query(`
    SELECT pg_size_pretty(pg_total_relation_size('search_entries')) AS entries, pg_size_pretty(pg_total_relation_size('search_words')) AS words,
           (SELECT count(*)::text FROM search_words) AS known`);
  const [size] = z.tuple([z.object({ entries: z.string(), words: z.string(), known: z.string() })]).parse(sizes);
  return [
    note("a story laid into table and index", `${took.toFixed(1)} ms`),
    note("the index; the words, and how many", `${size.entries}; ${size.words}, ${size.known}`),
  ];
}

const layStories = `
  WITH laid AS (
    INSERT INTO stories (id, kind, form, locale, state, slug, title, standfirst, body_html, published_at)
    SELECT id, 'article', 'report', 'de', 'published', 'suchlauf-' || lower(id), title, standfirst, '<p>' || text || '</p>', at
    FROM jsonb_to_recordset($1::jsonb) AS r(id text, title text, standfirst text, text text, at timestamptz)
    RETURNING id
  )
  INSERT INTO story_tags (story_id, tag_id)
  SELECT laid.id, (SELECT t.id FROM tags t WHERE laid.id IS NOT NULL ORDER BY random() LIMIT 1) FROM laid`;
