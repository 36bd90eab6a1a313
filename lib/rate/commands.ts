// How often something happened lately. One statement counts and answers, so any number of callers at once are counted exactly.
import { z } from "zod";
import { db } from "../db.ts";
import { keyedDigest } from "../secrets.ts";

const counted = z.array(z.object({ count: z.number() }));

/**
 * Counts one more for `key` and says how often it happened in the last `windowSeconds`, this time included. The part of the
 * window before that still counts is estimated from the window before, so nobody doubles a limit across a boundary.
 */
export function countUp(key: string, windowSeconds: number): Promise<number> {
  return countUpAll([key], windowSeconds);
}

/**
 * Counts one more for `key` unless it happened `most` times lately. What is refused is not counted: a limit that somebody else
 * keeps running into is over when its window is.
 */
export async function countUpTo(most: number, key: string, windowSeconds: number): Promise<boolean> {
  const name = keyedDigest("rate", `${windowSeconds} ${key}`);
  const rows = await db.$queryRaw`
    WITH clock AS (
      SELECT to_timestamp(floor(extract(epoch FROM clock_timestamp()) / ${windowSeconds}::int) * ${windowSeconds}::int) AS window_at,
             1 - extract(epoch FROM clock_timestamp())::numeric % ${windowSeconds}::int / ${windowSeconds}::int AS rest
    ), earlier AS (
      SELECT coalesce(floor(before.count * clock.rest), 0) AS count
      FROM clock LEFT JOIN rate_counts before
        ON before.key = ${name} AND before.window_at = clock.window_at - make_interval(secs => ${windowSeconds}::int)
    )
    INSERT INTO rate_counts AS counts (key, window_at, count)
    SELECT ${name}, clock.window_at, 1 FROM clock, earlier WHERE earlier.count < ${most}::int
    ON CONFLICT (key, window_at) DO UPDATE SET count = counts.count + 1
      WHERE counts.count + (SELECT earlier.count FROM earlier) < ${most}::int
    RETURNING counts.count`;
  return counted.parse(rows).length > 0;
}

/** Counts one more for each of several keys, and says how often it happened for the busiest of them. */
export async function countUpAll(keys: readonly string[], windowSeconds: number): Promise<number> {
  // In one order, whoever asks: two callers with the same keys must not wait for each other.
  const names = [...new Set(keys)].map((key) => keyedDigest("rate", `${windowSeconds} ${key}`)).toSorted();
  const rows = await db.$queryRaw`
    WITH clock AS (
      SELECT to_timestamp(floor(extract(epoch FROM clock_timestamp()) / ${windowSeconds}::int) * ${windowSeconds}::int) AS window_at,
             1 - extract(epoch FROM clock_timestamp())::numeric % ${windowSeconds}::int / ${windowSeconds}::int AS rest
    )
    INSERT INTO rate_counts AS counts (key, window_at, count)
    SELECT name, window_at, 1 FROM clock, unnest(${names}::text[]) AS name ORDER BY name
    ON CONFLICT (key, window_at) DO UPDATE SET count = counts.count + 1
    RETURNING (count + coalesce((
      SELECT floor(before.count * clock.rest)
      FROM rate_counts before, clock
      WHERE before.key = counts.key AND before.window_at = clock.window_at - make_interval(secs => ${windowSeconds}::int)
    ), 0))::int AS count`;
  return Math.max(...counted.parse(rows).map(({ count }) => count));
}
