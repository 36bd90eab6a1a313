// The thresholds, who changed them, and what others would have made of the comments that came.

import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import { Verdict } from "#prisma/generated/enums";
import type { Administrator } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import type { Policy } from "../check.ts";
import { policyOf } from "../rules/book.ts";
import { mostComments } from "../rules/dry-run/queries.ts";
import { inTurn, type NotNow } from "../rules/dry-run/turns.ts";
import { usualPolicy } from "../screen.ts";

/** What holds now, and which change of it this is. */
export async function currentPolicy(_administrator: Administrator) {
  const [site, changes] = await Promise.all([
    db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { holdAt: true, spamAt: true } }),
    db.filterPolicyChange.findMany({
      orderBy: { version: "desc" },
      take: 20,
      select: { version: true, holdAt: true, spamAt: true, at: true, user: { select: shownPerson } },
    }),
  ]);
  const own = policyOf(site.holdAt, site.spamAt);
  return { policy: own ?? usualPolicy, isOwn: own !== undefined, version: changes[0]?.version ?? 0, changes };
}

const count = z.coerce.number().int();
const moves = z.array(
  z.object({ before: z.enum(Verdict), after: z.enum(Verdict), approved: count, refused: count, open: count, total: count }),
);
export type PolicyRun = { looked: number; moves: z.infer<typeof moves> };

/** What the newest comments would have become, by the probabilities that were worked out for them. */
export const tryPolicy = (wanted: Policy, now: Policy, administrator: Administrator): Promise<PolicyRun | NotNow> =>
  inTurn(administrator, () => compare(wanted, now));

async function compare(wanted: Policy, now: Policy): Promise<PolicyRun> {
  const rows = moves.parse(
    await db.$queryRaw`
      SELECT ${verdictBy(now)} AS before, ${verdictBy(wanted)} AS after, count(*) AS total,
             count(*) FILTER (WHERE judged = 'ham') AS approved, count(*) FILTER (WHERE judged <> 'ham') AS refused,
             count(*) FILTER (WHERE judged IS NULL) AS open
      FROM (
        SELECT c.judged, s.probability, s.verdict = 'hold' AND s.probability < s.hold_at AS forced
        FROM (SELECT id, judged FROM comments WHERE erased_at IS NULL ORDER BY id DESC LIMIT ${mostComments}) c
        CROSS JOIN LATERAL (
          SELECT verdict, probability, hold_at FROM screenings WHERE comment_id = c.id ORDER BY at DESC, id DESC LIMIT 1) s
        WHERE s.verdict <> 'wait'
      ) screened
      GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  return { looked: rows.reduce((sum, { total }) => sum + total, 0), moves: rows.filter(({ before, after }) => before !== after) };
}

// A comment that was held below the threshold was held for another reason, which would still stand.
const verdictBy = ({ holdAt, spamAt }: Policy) =>
  Prisma.sql`CASE WHEN probability >= ${spamAt}::float8 THEN 'spam' WHEN probability >= ${holdAt}::float8 OR forced THEN 'hold' ELSE 'publish' END`;
