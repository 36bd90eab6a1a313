// How it stands with Akismet: for the administrators' page, and the alarms for everybody who moderates.
import { z } from "zod";
import type { Administrator, Moderator } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { settings } from "../../settings.ts";
import { keyMark } from "../connection.ts";
import { usage } from "../usage.ts";
import { failuresInARow } from "./commands.ts";

export type KeyState = "valid" | "invalid" | "unreachable" | "unchecked";
const keyStates = z.enum(["valid", "invalid", "unreachable"]);

const service = () => db.akismetService.findUniqueOrThrow({ where: { id: "akismet" } });

/** Everything the administrators' page tells; null while Akismet is off. */
export async function akismetStanding(_administrator: Administrator) {
  const mark = keyMark();
  if (!mark) return null;
  const { siteUrl, AKISMET_SEND_EMAIL: email, AKISMET_SEND_IP: address } = settings();
  const [row, counts, troubles] = await Promise.all([service(), countsNow(), recentTroubles()]);
  const { failures, pausedUntil, keyState, keyProblem, keyCheckedAt, usageProblem, usageAt, alarmSince } = row;
  const isAboutThisKey = row.keyMark === mark;
  const state: KeyState = isAboutThisKey && keyState ? keyStates.parse(keyState) : "unchecked";
  return {
    site: siteUrl,
    sent: { email, address },
    key: { state, problem: isAboutThisKey ? keyProblem : null, checkedAt: isAboutThisKey ? keyCheckedAt : null },
    month: { usage: row.usage === null ? null : usage.parse(row.usage), problem: usageProblem, at: usageAt },
    breaker: { isOpen: isOpen(row, new Date()), failures, pausedUntil },
    alarmSince,
    counts,
    troubles,
  };
}
export type Standing = NonNullable<Awaited<ReturnType<typeof akismetStanding>>>;

/** What the filter's page makes its alarms of; null while Akismet is off. */
export async function akismetAlarms(_moderator: Moderator) {
  const mark = keyMark();
  if (!mark) return null;
  const { alarmSince, pausedUntil, ...row } = await service();
  return { alarmSince, pausedUntil, keyState: row.keyMark === mark ? row.keyState : null };
}

/** Nobody asks now, or only to see whether it is back. */
const isOpen = ({ failures, pausedUntil }: { failures: number; pausedUntil: Date | null }, now: Date) =>
  failures >= failuresInARow || (pausedUntil !== null && pausedUntil > now);

const count = z.coerce.number().int();
const counted = z.tuple([
  z.object({
    waiting: count,
    waitingSince: z.date().nullable(),
    later: count,
    ham: count,
    spam: count,
    told: count,
    untold: count,
    untoldProblem: z.string().nullable(),
  }),
]);

async function countsNow() {
  const rows = await db.$queryRaw`
    SELECT waiting.*, today.*, feedback.*
    FROM
      (SELECT count(*) FILTER (WHERE q.answer = 'waiting') AS waiting, min(q.created_at) FILTER (WHERE q.answer = 'waiting') AS "waitingSince",
              count(*) FILTER (WHERE q.answer = 'later') AS later
        FROM akismet_records q JOIN comments c ON c.id = q.comment_id
        WHERE q.ask_at IS NOT NULL AND c.state <> 'withdrawn') waiting,
      (SELECT count(*) FILTER (WHERE answer = 'ham') AS ham, count(*) FILTER (WHERE answer IN ('spam', 'discard')) AS spam
        FROM akismet_records WHERE answered_at > now() - interval '24 hours') today,
      (SELECT count(*) FILTER (WHERE feedback IS NOT NULL) AS told,
              count(*) FILTER (WHERE feedback_attempts > 0) AS untold,
              (array_agg(feedback_result ORDER BY feedback_at DESC) FILTER (WHERE feedback_attempts > 0))[1] AS "untoldProblem"
        FROM akismet_records WHERE created_at > now() - interval '15 days') feedback`;
  return counted.parse(rows)[0];
}

const mostTroubles = 20;

const recentTroubles = () =>
  db.akismetTrouble.findMany({ orderBy: [{ lastAt: "desc" }, { kind: "asc" }, { code: "asc" }, { message: "asc" }], take: mostTroubles });
