// The audit log as administrators read it: newest first, from where each thing is told.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import { AuditKind } from "#prisma/generated/enums";
import type { Administrator } from "../accounts/guard.ts";
import { shownPerson } from "../accounts/shown.ts";
import { db } from "../db.ts";
import { kindsOf, type LogKind, type LogQuery, type LogRow, logKinds, logRow, type Place } from "./log.ts";

const pageSize = 50;

// Each source by the words of one list. A key carries its source, because two tables may have the same id.
const tables: readonly { kinds: readonly LogKind[]; rows: Prisma.Sql }[] = [
  {
    kinds: Object.values(AuditKind),
    rows: Prisma.sql`SELECT at, 'a' || id AS key, kind::text AS kind, actor_id, account_id, NULL::text AS object_id, details FROM audit_entries`,
  },
  {
    kinds: ["moved"],
    rows: Prisma.sql`
      SELECT at, 'm' || id, 'moved', user_id, NULL::text, story_id, jsonb_build_object('from', from_state, 'to', to_state) FROM story_transitions`,
  },
  {
    kinds: ["approved"],
    rows: Prisma.sql`SELECT at, 'f' || id, 'approved', user_id, NULL::text, story_id, jsonb_build_object('by', kind) FROM story_approvals`,
  },
  {
    kinds: ["decided"],
    rows: Prisma.sql`
      SELECT at, 'd' || id, 'decided', user_id, NULL::text, comment_id, jsonb_build_object('from', from_state, 'to', to_state)
      FROM decisions WHERE actor = 'person'`,
  },
  {
    kinds: ["thresholds"],
    rows: Prisma.sql`
      SELECT at, 't' || version, 'thresholds', user_id, NULL::text, NULL::text,
             jsonb_build_object('hold', coalesce(hold_at::text, ''), 'spam', coalesce(spam_at::text, ''))
      FROM filter_policy_changes`,
  },
  {
    kinds: ["rule"],
    rows: Prisma.sql`
      SELECT at, 'r' || rule_id || '-' || version, 'rule', user_id, NULL::text, rule_id, jsonb_build_object('to', state)
      FROM filter_rule_changes WHERE user_id IS NOT NULL`,
  },
];

/** One page of the log, as long as asked. `next` begins the page behind it. */
export async function logPage(
  query: LogQuery,
  after: Place | null,
  _administrator: Administrator,
  size = pageSize,
): Promise<{ entries: LogRow[]; next: Place | null }> {
  const kinds = query.kind ? kindsOf(query.kind) : logKinds;
  const asked = tables.filter((table) => table.kinds.some((kind) => kinds.includes(kind)));
  const before = after
    ? Prisma.sql`AND at <= ${after.at}::timestamptz AND (at, key) < (${after.at}::timestamptz, ${after.key})`
    : Prisma.empty;
  const of = query.person ? Prisma.sql`AND (actor_id = ${query.person} OR account_id = ${query.person})` : Prisma.empty;
  const newest = Prisma.sql`ORDER BY at DESC, key DESC LIMIT ${size + 1}`;
  // Each source gives its newest by its own index; only those are sorted together.
  const parts = asked.map(
    ({ rows }) => Prisma.sql`(
    SELECT * FROM (${rows}) source (at, key, kind, actor_id, account_id, object_id, details)
    WHERE kind = ANY(${kinds}::text[]) ${before} ${of} ${newest})`,
  );
  const rows = await db.$queryRaw`
    SELECT key, at, kind, actor_id AS "actorId", account_id AS "accountId", object_id AS "objectId", details
    FROM (${Prisma.join(parts, " UNION ALL ")}) log ${newest}`;
  const entries = z.array(logRow).parse(rows);
  const last = entries.length > size ? entries[size - 1] : undefined;
  return { entries: entries.slice(0, size), next: last ?? null };
}

/** Names for what the entries name by number: accounts, stories. Who or what is gone has none. */
export async function namesIn(entries: readonly LogRow[], _administrator: Administrator) {
  const accounts = new Set(entries.flatMap(({ actorId, accountId }) => [actorId, accountId].filter((id) => id !== null)));
  const stories = new Set(
    entries.flatMap(({ kind, objectId }) => ((kind === "moved" || kind === "approved") && objectId ? [objectId] : [])),
  );
  const [people, titles] = await Promise.all([
    db.user.findMany({ where: { id: { in: [...accounts] } }, take: accounts.size, select: shownPerson }),
    db.story.findMany({ where: { id: { in: [...stories] } }, take: stories.size, select: { id: true, title: true } }),
  ]);
  return { people: new Map(people.map((person) => [person.id, person])), titles: new Map(titles.map(({ id, title }) => [id, title])) };
}

/** Who may stand in the log, for the filter. */
export function peopleInLog(_administrator: Administrator) {
  return db.user.findMany({ orderBy: [{ name: { sort: "asc", nulls: "last" } }, { id: "asc" }], take: 500, select: shownPerson });
}
export type LoggedPerson = Awaited<ReturnType<typeof peopleInLog>>[number];
