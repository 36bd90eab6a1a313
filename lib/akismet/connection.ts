// How this process reaches Akismet, from the settings.
import { keyedDigest } from "../secrets.ts";
import { settings } from "../settings.ts";
import { Akismet } from "./client.ts";

/** A client for one question, or undefined when Akismet is off. */
export function akismet(): Akismet | undefined {
  const { AKISMET_KEY: key, AKISMET_URL: url, AKISMET_TIME_LIMIT_MS: timeLimit, siteUrl } = settings();
  return key ? new Akismet({ key, blog: siteUrl, url, timeLimit }) : undefined;
}

/** Tells whether what is known of a key is about the key of today; undefined when Akismet is off. */
export function keyMark(): string | undefined {
  const { AKISMET_KEY: key, AKISMET_URL: url, siteUrl } = settings();
  return key && keyedDigest("akismet", JSON.stringify([key, siteUrl, url]));
}

/** Milliseconds until the question is asked again after so many attempts: the schedule, with a fifth more or less. */
export function patience(attempts: number, chance = Math.random()): number {
  const { AKISMET_RETRY_SECONDS: schedule } = settings();
  const seconds = schedule[Math.min(attempts, schedule.length) - 1] ?? 60;
  return spread(seconds * 1000, chance);
}

/** A fifth more or less: who failed together does not come back together. */
export const spread = (length: number, chance = Math.random()) => length * (0.8 + 0.4 * chance);
