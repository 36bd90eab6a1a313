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
import { brokenRules } from "../../spam/rules/broken/queries.ts";
import { ruleIdIn } from "../../spam/rules/rule.ts";
import { statesOf } from "../tabs.ts";
import { type Alarm, alarmsIn, type Watched } from "./alarms.ts";
import { together, type Week, type WeekFigures, weekFigures } from "./figures.ts";
import { countWeeks } from "./weeks/queries.ts";

const shown = 16;
const week = 7 * 86_400_000;

/** The last weeks, the latest first. This one is counted now; those before are written down every hour (commands.ts). */
export async function filterWeeks(_moderator: Moderator, now = new Date()): Promise<Week[]> {
  const rows = await db.filterWeek.findMany({ orderBy: { week: "desc" }, take: shown + 1 });
  const over = rows.flatMap(({ week: of, figures }) => {
    const read = weekFigures.safeParse(figures);
    return read.success && Date.parse(of) < now.getTime() - week ? [{ ...read.data, week: of }] : [];
  });
  const hasLast = over.some(({ week: of }) => Date.parse(of) > now.getTime() - 2 * week);
  const fresh = await countWeeks(hasLast ? now : new Date(now.getTime() - week));
  return [...fresh, ...over.filter(({ week: of }) => fresh.every((each) => each.week !== of))].slice(0, shown);
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

/** What somebody should look at now. */
export async function filterAlarms(moderator: Moderator): Promise<Alarm[]> {
  const [weeks, { behind }] = await Promise.all([filterWeeks(moderator), learningState(moderator)]);
  return alarmsIn(await watched(weeks, behind, moderator));
}

const verdicts = z.tuple([z.object({ screened: z.coerce.number(), spam: z.coerce.number() })]);

/** What alarms are made from (alarms.ts). `weeks` say what is usual: those that are over. */
export async function watched(weeks: readonly Week[], behind: number, moderator: Moderator, now = new Date()): Promise<Watched> {
  const [rows, oldest, waiting, akismet, broken] = await Promise.all([
    db.$queryRaw(latestVerdicts(now)),
    db.comment.aggregate({ where: { state: { in: [...statesOf.waiting] }, erasedAt: null }, _min: { stateAt: true } }),
    db.comment.count({ where: { state: { in: [...statesOf.waiting] }, erasedAt: null } }),
    akismetAlarms(moderator),
    brokenRules(moderator),
  ]);
  const [lately] = verdicts.parse(rows);
  const [latest, before] = [together(weeks.slice(0, 2)), together(weeks.slice(2))];
  return {
    now,
    day: lately,
    latest: { screened: latest.screened, spam: latest.caught + latest.falseAlarms },
    usual: before.screened >= 50 ? (before.caught + before.falseAlarms) / before.screened : null,
    oldestWaitingSince: oldest._min.stateAt,
    waiting,
    akismet,
    brokenRules: broken,
    behind,
  };
}

const latestVerdicts = (now: Date) => Prisma.sql`
  SELECT count(*) AS screened, count(*) FILTER (WHERE verdict = 'spam') AS spam
  FROM (
    SELECT (SELECT s.verdict FROM screenings s WHERE s.comment_id = c.id AND s.verdict <> 'wait' ORDER BY s.at DESC, s.id DESC LIMIT 1) AS verdict
    FROM comments c WHERE c.posted_at > ${now}::timestamptz - interval '1 day' AND c.person_id IS NULL
  ) latest WHERE verdict IS NOT NULL`;
