// Counts reads: one a visitor, story and day, however many processes count. Nobody can be found in what is kept: a digest needs the salt of
// its day, the story and everything about the visitor, and when the day is over only a number is left of it.
import { createHmac, randomBytes } from "node:crypto";
import { isbot } from "isbot";
import { db } from "../db.ts";

export type Reading = { storyId: string; address: string; agent: string };

/** Days of which it is kept how often a story was read. */
const daysKept = 400;

const dayOf = (now: Date) => now.toISOString().slice(0, 10);

/** @returns how many of them were new: of stories that are public, by people, for the first time today */
export async function countReads(readings: readonly Reading[], now = new Date()): Promise<number> {
  const byPeople = readings.filter(({ agent }) => agent !== "" && !isbot(agent));
  if (byPeople.length === 0) return 0;
  const day = dayOf(now);
  const salt = await saltOf(day);
  const digests = byPeople.map(({ storyId, address, agent }) =>
    createHmac("sha256", salt).update(`${storyId} ${address} ${agent}`).digest("base64url").slice(0, 22),
  );
  const ids = byPeople.map(({ storyId }) => storyId);
  // In one order, whoever writes: two processes with the same readings must not wait for each other in a circle.
  return db.$executeRaw`
    INSERT INTO reads (day, story_id, digest)
    SELECT DISTINCT ${day}::date, stories.id, noted.digest
    FROM unnest(${ids}::text[], ${digests}::text[]) AS noted (story_id, digest)
    JOIN stories ON stories.id = noted.story_id AND stories.state = 'published'
    ORDER BY 2, 3
    ON CONFLICT DO NOTHING`;
}

let known: { day: string; salt: string } | undefined;

/** The salt of a day, the same for every process. */
async function saltOf(day: string): Promise<string> {
  if (known?.day === day) return known.salt;
  const at = new Date(day);
  await db.readSalt.createMany({ data: [{ day: at, salt: randomBytes(32).toString("base64url") }], skipDuplicates: true });
  const { salt } = await db.readSalt.findUniqueOrThrow({ where: { day: at }, select: { salt: true } });
  known = { day, salt };
  return salt;
}

/** Of days that are over only the numbers stay. Run as often as you like, by as many as you like. */
export async function closeDays(now = new Date()): Promise<void> {
  const today = dayOf(now);
  await db.$transaction([
    db.$executeRaw`
      WITH over AS (DELETE FROM reads WHERE day < ${today}::date RETURNING day, story_id)
      INSERT INTO read_days (story_id, day, count)
      SELECT story_id, day, count(*)::int FROM over GROUP BY story_id, day
      ON CONFLICT (story_id, day) DO UPDATE SET count = read_days.count + excluded.count`,
    db.$executeRaw`DELETE FROM read_salts WHERE day < ${today}::date`,
    db.$executeRaw`DELETE FROM read_days WHERE day < ${today}::date - ${daysKept}::int`,
  ]);
}
