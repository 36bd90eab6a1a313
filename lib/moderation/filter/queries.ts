// The filter's own page: what it did, week by week, and how it stands now.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import type { Moderator } from "../../accounts/guard.ts";
import { akismetAlarms } from "../../akismet/service/queries.ts";
import { db } from "../../db.ts";
import { featuresVersion } from "../../spam/learner/layout.ts";
import { shippedModel } from "../../spam/learner/shipped.ts";
import { memory } from "../../spam/learning/memory.ts";
import { findSnapshot, learningHead } from "../../spam/learning/queries.ts";
import { ruleIdIn } from "../../spam/rules/rule.ts";
import { statesOf } from "../tabs.ts";
import type { Watched } from "./alarms.ts";
import { together, type Week, type WeekFigures, weekFigures } from "./figures.ts";
import { countWeeks } from "./weeks/queries.ts";

const shown = 16;
const week = 7 * 86_400_000;

/** The last weeks, the latest first. The two latest are counted now, those before were counted when they were young. */
export async function filterWeeks(_moderator: Moderator, now = new Date()): Promise<Week[]> {
  const fresh = await countWeeks(new Date(now.getTime() - week));
  const oldest = fresh.at(-1)?.week ?? "9999";
  const rows = await db.filterWeek.findMany({ where: { week: { lt: oldest } }, orderBy: { week: "desc" }, take: shown - fresh.length });
  const kept = rows.flatMap(({ week: of, figures }) => {
    const read = weekFigures.safeParse(figures);
    return read.success ? [{ ...read.data, week: of }] : [];
  });
  return [...fresh, ...kept];
}

/** What the filter has learned, and whether this process knows all of it. */
export async function learningState(_moderator: Moderator) {
  const { part, upTo } = memory();
  const [head, snapshot] = await Promise.all([learningHead(), findSnapshot()]);
  return {
    shipped: shippedModel().version,
    featuresVersion,
    lessons: part.lessons,
    behind: Number(head.lastLesson - upTo),
    snapshot: snapshot && { madeAt: snapshot.madeAt, upTo: Number(snapshot.upTo) },
    last: Number(head.lastLesson),
  };
}

export type LearningState = Awaited<ReturnType<typeof learningState>>;

/** What the rules of the house look for, of those that spoke. */
export async function ruleTerms({ checks }: WeekFigures, _moderator: Moderator): Promise<Map<string, string>> {
  const ids = checks.flatMap(({ check }) => ruleIdIn(check) ?? []);
  const rules = await db.filterRule.findMany({ where: { id: { in: ids } }, select: { id: true, term: true } });
  return new Map(rules.map(({ id, term }) => [id, term]));
}

const verdicts = z.tuple([
  z.object({ day: z.coerce.number(), daySpam: z.coerce.number(), week: z.coerce.number(), weekSpam: z.coerce.number() }),
]);

/** What alarms are made from (alarms.ts). `weeks` say what is usual: those that are over. */
export async function watched(weeks: readonly Week[], behind: number, moderator: Moderator, now = new Date()): Promise<Watched> {
  const [rows, oldest, waiting, akismet] = await Promise.all([
    db.$queryRaw(latestVerdicts(now)),
    db.comment.aggregate({ where: { state: { in: [...statesOf.waiting] }, erasedAt: null }, _min: { stateAt: true } }),
    db.comment.count({ where: { state: { in: [...statesOf.waiting] }, erasedAt: null } }),
    akismetAlarms(moderator),
  ]);
  const [lately] = verdicts.parse(rows);
  const before = together(weeks.slice(1));
  return {
    now,
    day: { screened: lately.day, spam: lately.daySpam },
    week: { screened: lately.week, spam: lately.weekSpam },
    usual: before.screened >= 50 ? (before.caught + before.falseAlarms) / before.screened : null,
    oldestWaitingSince: oldest._min.stateAt,
    waiting,
    akismet,
    behind,
  };
}

const latestVerdicts = (now: Date) => Prisma.sql`
  SELECT count(*) FILTER (WHERE today) AS day, count(*) FILTER (WHERE today AND verdict = 'spam') AS "daySpam",
         count(*) AS week, count(*) FILTER (WHERE verdict = 'spam') AS "weekSpam"
  FROM (
    SELECT c.posted_at > ${now}::timestamptz - interval '1 day' AS today,
      (SELECT s.verdict FROM screenings s WHERE s.comment_id = c.id AND s.verdict <> 'wait' ORDER BY s.at DESC, s.id DESC LIMIT 1) AS verdict
    FROM comments c WHERE c.posted_at > ${now}::timestamptz - interval '7 days' AND c.person_id IS NULL
  ) latest WHERE verdict IS NOT NULL`;
