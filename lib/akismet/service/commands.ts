// What all processes know together about the service, in one row: whether it may be asked now, and what it last did.
// Here stands the circuit breaker: after a run of failures nobody asks for a while, then one question tries.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import type { Administrator } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { settings } from "../../settings.ts";
import type { Alert, Failure } from "../answer.ts";
import { spread } from "../connection.ts";
import { distance } from "../pace.ts";

/** So many failures in a row open the breaker. */
export const failuresInARow = 5;
/** A service that is down is tried every ten seconds by one question: what waits is asked about soon after its return. */
const longestTrial = 10;

const leave = z.array(z.object({ milliseconds: z.number() }));

/**
 * Leave to ask, in so many milliseconds: questions of all processes keep their distance. "paused": nobody asks now. While the service
 * is failing the one who gets leave is the trial, and everybody else is told to pause until its outcome is known.
 */
export async function takeLeave(): Promise<number | "paused"> {
  const { AKISMET_TIME_LIMIT_MS: timeLimit } = settings();
  const between = interval(distance());
  const rows = await db.$queryRaw(Prisma.sql`
    UPDATE akismet_service
    SET next_call_at = greatest(next_call_at, clock_timestamp()) + ${between},
        paused_until = CASE WHEN failures >= ${failuresInARow} THEN clock_timestamp() + ${interval(timeLimit + 5_000)} END
    WHERE paused_until IS NULL OR paused_until <= clock_timestamp()
    RETURNING (extract(epoch FROM next_call_at - ${between} - clock_timestamp()) * 1000)::float8 AS milliseconds`);
  const [given] = leave.parse(rows);
  return given ? Math.max(0, given.milliseconds) : "paused";
}

/** The service gave an answer. @returns whether it was failing before: then what waits need not wait any longer */
export async function noteAnswer(): Promise<boolean> {
  // A pause that the service asked for (429) is kept: what was on its way before may still be answered.
  const changed = await db.$executeRaw`
    UPDATE akismet_service SET paused_until = CASE WHEN failures < ${failuresInARow} THEN paused_until END, failures = 0 WHERE failures > 0`;
  await db.$executeRaw`UPDATE akismet_troubles SET over_at = now() WHERE over_at IS NULL AND kind = 'failure'`;
  return changed > 0;
}

/** What the service warned of beside an answer; an answer without a warning ends those before. */
export async function noteAlert(alert: Alert | undefined): Promise<void> {
  if (alert) await noteTrouble("alert", alert);
  else await db.$executeRaw`UPDATE akismet_troubles SET over_at = now() WHERE over_at IS NULL AND kind = 'alert'`;
}

/** It failed once more. After a run of failures, or when it asks for it, it is left in peace for a while. */
export async function noteFailure({ problem, alert, retryAfter }: Failure): Promise<void> {
  const trial = interval(1000 * spread(Math.min(longestTrial, settings().AKISMET_RETRY_SECONDS[0] ?? longestTrial)));
  const peace = retryAfter === undefined ? Prisma.sql`NULL` : Prisma.sql`clock_timestamp() + ${interval(retryAfter * 1000)}`;
  await db.$executeRaw`
    UPDATE akismet_service
    SET failures = failures + 1,
        paused_until = greatest(${peace}, CASE WHEN failures + 1 >= ${failuresInARow} THEN clock_timestamp() + ${trial} ELSE paused_until END)`;
  await noteTrouble("failure", { code: "", message: problem });
  if (alert) await noteTrouble("alert", alert);
}

/** An administrator wants to know now: the next question may try at once. */
export async function endPause(_administrator: Administrator): Promise<void> {
  await db.$executeRaw`UPDATE akismet_service SET paused_until = NULL`;
}

const interval = (milliseconds: number) => Prisma.sql`make_interval(secs => ${milliseconds / 1000}::float8)`;

/** Older ones are forgotten. They say nothing about anybody. */
const remembered = Prisma.sql`interval '30 days'`;

async function noteTrouble(kind: "alert" | "failure", { code, message }: Alert): Promise<void> {
  await db.$executeRaw`
    INSERT INTO akismet_troubles (kind, code, message) VALUES (${kind}, ${code}, ${message})
    ON CONFLICT (kind, code, message) DO UPDATE SET
      first_at = CASE WHEN akismet_troubles.over_at IS NULL THEN akismet_troubles.first_at ELSE now() END,
      times = CASE WHEN akismet_troubles.over_at IS NULL THEN akismet_troubles.times + 1 ELSE 1 END,
      last_at = now(), over_at = NULL`;
  await db.$executeRaw`DELETE FROM akismet_troubles WHERE last_at < now() - ${remembered}`;
}
