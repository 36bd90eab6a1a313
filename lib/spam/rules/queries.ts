// The rules as moderators see them: what each says, who said so, and what it has found.

import { z } from "zod";
import { CommentState, Judgement, Role, RuleEffect, RuleKind, RuleState, RuleWay } from "#prisma/generated/enums";
import type { Moderator } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { idPattern } from "../../id.ts";
import { type Hit, sideOf } from "./dry-run/outcome.ts";
import { checkOf } from "./rule.ts";

const mostRules = 2_500;
/** Findings of a rule that are counted, the newest. */
export const mostCounted = 1_000;

const count = z.coerce.number().int();
const listed = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(RuleKind),
    term: z.string(),
    least: z.number(),
    way: z.enum(RuleWay),
    effect: z.enum(RuleEffect),
    state: z.enum(RuleState),
    version: z.number(),
    changedAt: z.date(),
    changedBy: z.object({ id: z.string(), name: z.string().nullable(), role: z.enum(Role) }).nullable(),
    wrong: count,
    right: count,
    open: count,
  }),
);
export type ListedRule = z.infer<typeof listed>[number];

/** All rules, those on trial first; each with what it has found in its present version. */
export async function listRules(_moderator: Moderator): Promise<ListedRule[]> {
  const rows = await db.$queryRaw`
    SELECT r.id, r.kind, r.term, r.least, r.way, r.effect, r.state, r.version, r.changed_at AS "changedAt",
           (SELECT jsonb_build_object('id', u.id, 'name', u.name, 'role', u.role) FROM filter_rule_changes h JOIN users u ON u.id = h.user_id
             WHERE h.rule_id = r.id AND h.version = r.version) AS "changedBy", found.*
    FROM filter_rules r
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE judged = 'ham') AS wrong, count(*) FILTER (WHERE judged <> 'ham') AS right,
             count(*) FILTER (WHERE judged IS NULL) AS open
      FROM (
        SELECT DISTINCT ON (c.id) c.judged
        FROM (SELECT screening_id FROM findings WHERE "check" = 'rule:' || r.id AND "check" LIKE 'rule:%' AND version = r.version
              ORDER BY screening_id DESC LIMIT ${mostCounted}) f
        JOIN screenings s ON s.id = f.screening_id
        JOIN comments c ON c.id = s.comment_id
      ) found_in
    ) found
    ORDER BY r.state, r.kind, r.term, r.least, r.id
    LIMIT ${mostRules}`;
  return listed.parse(rows);
}

const history = {
  orderBy: { version: "desc" },
  take: 50,
  select: {
    version: true,
    term: true,
    least: true,
    way: true,
    effect: true,
    state: true,
    at: true,
    user: { select: shownPerson },
  },
} as const;

/** One rule with its versions, the newest first. */
export async function findRule(id: string, _moderator: Moderator) {
  if (!idPattern.test(id)) return null;
  return db.filterRule.findUnique({
    where: { id },
    select: { id: true, kind: true, term: true, least: true, way: true, effect: true, state: true, version: true, changes: history },
  });
}
export type KeptRule = NonNullable<Awaited<ReturnType<typeof findRule>>>;

const found = z.array(
  z.object({
    commentId: z.string(),
    authorName: z.string(),
    text: z.string(),
    found: z.string().nullable(),
    postedAt: z.date(),
    state: z.enum(CommentState),
    judged: z.enum(Judgement).nullable(),
    version: z.number(),
  }),
);
export type RuleHit = Hit & { version: number };

/** The comments in which a rule was found, the newest first, each once. */
export async function hitsOfRule(id: string, _moderator: Moderator): Promise<RuleHit[]> {
  const rows = await db.$queryRaw`
    SELECT * FROM (
      SELECT DISTINCT ON (c.id) c.id AS "commentId", c.author_name AS "authorName", c.source AS text, f.detail->>'found' AS found,
        c.posted_at AS "postedAt", c.state, f.version, c.judged
      FROM (SELECT screening_id, version, detail FROM findings WHERE "check" = ${checkOf(id)} AND "check" LIKE 'rule:%'
            ORDER BY screening_id DESC LIMIT ${mostCounted}) f
      JOIN screenings s ON s.id = f.screening_id
      JOIN comments c ON c.id = s.comment_id AND c.erased_at IS NULL
      ORDER BY c.id, s.at DESC
    ) hits ORDER BY "commentId" DESC`;
  return found.parse(rows).map(({ judged, found: words, ...hit }) => ({ ...hit, found: words ?? "", side: sideOf(judged) }));
}
