// How this process reaches Akismet, from the settings.
import { settings } from "../settings.ts";
import { Breaker } from "./breaker.ts";
import { Akismet } from "./client.ts";

const place = Symbol.for("podium.akismet-breaker");
const shared: typeof globalThis & { [place]?: Breaker } = globalThis;
shared[place] ??= new Breaker();
/** One for all questions of this process. */
export const breaker = shared[place];

/** A client for one question, or undefined when Akismet is off. */
export function akismet(): Akismet | undefined {
  const { AKISMET_KEY: key, AKISMET_URL: url, AKISMET_TIME_LIMIT_MS: timeLimit, siteUrl } = settings();
  return key ? new Akismet({ key, blog: siteUrl, url, timeLimit }) : undefined;
}

/** Milliseconds until the question is asked again after so many attempts: the schedule, with a fifth more or less. */
export function patience(attempts: number, chance = Math.random()): number {
  const { AKISMET_RETRY_SECONDS: schedule } = settings();
  const seconds = schedule[Math.min(attempts, schedule.length) - 1] ?? 60;
  return seconds * 1000 * (0.8 + 0.4 * chance);
}
