// The queue as moderators read it. Every function wants the proof that a moderator asks.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import type { Moderator } from "../accounts/guard.ts";
import { db } from "../db.ts";
import { type Card, cardsOf } from "./cards/queries.ts";
import { type Group, groups, type Place, pageSize, placeText, statesOf, type Tab } from "./tabs.ts";

/** How much waits for a person: comments that the filter held or cannot judge yet, and open reports. */
export async function waitingCounts(_moderator: Moderator): Promise<{ comments: number; notices: number }> {
  const [comments, notices] = await Promise.all([
    db.comment.count({ where: { state: { in: [...statesOf.waiting] }, erasedAt: null } }),
    db.notice.count({ where: { state: "open" } }),
  ]);
  return { comments, notices };
}

export type QueuePage = { cards: (Card & { group: Group })[]; next: string | null };

const placed = z.array(z.object({ id: z.string(), group: z.number(), at: z.date() }));

/** One page of a tab: of what waits the oldest first, of what is decided the latest. `next` begins the page behind it. */
export async function queuePage(tab: Tab, after: Place | null, moderator: Moderator): Promise<QueuePage> {
  const rows = placed.parse(await db.$queryRaw(tab === "waiting" ? waitingAfter(after) : decidedAfter(tab, after)));
  const here = rows.slice(0, pageSize);
  const last = here.at(-1);
  const ids = here.map(({ id }) => id);
  const groupOf = new Map(here.map(({ id, group }) => [id, groups[group] ?? "held"]));
  const cards = (await cardsOf(ids, moderator)).map((card) => ({ ...card, group: groupOf.get(card.id) ?? "held" }));
  return { cards, next: rows.length > pageSize && last ? placeText(last) : null };
}

// What the filter would have let out stands first unless a person has put it aside; its verdict is the last one's.
const groupOfRow = Prisma.sql`
  CASE
    WHEN c.state = 'screening' THEN 3
    WHEN c.appealed_at IS NOT NULL THEN 1
    WHEN (SELECT s.verdict FROM screenings s WHERE s.comment_id = c.id ORDER BY s.at DESC, s.id DESC LIMIT 1) = 'publish'
      AND NOT EXISTS (SELECT FROM decisions d WHERE d.comment_id = c.id AND d.actor = 'person') THEN 0
    ELSE 2
  END`;

function waitingAfter(after: Place | null): Prisma.Sql {
  const { group, at, id } = after ?? { group: 0, at: new Date(0), id: "" };
  return Prisma.sql`
    SELECT id, "group", at
    FROM (
      SELECT c.id, ${groupOfRow} AS "group", c.state_at AS at FROM comments c
      WHERE c.state IN ('held', 'screening') AND c.erased_at IS NULL
    ) waiting
    WHERE ("group", at, id) > (${group}::int, ${at}::timestamptz, ${id})
    ORDER BY "group", at, id
    LIMIT ${pageSize + 1}`;
}

function decidedAfter(tab: Tab, after: Place | null): Prisma.Sql {
  const before = after ? Prisma.sql`AND (state_at, id) < (${after.at}::timestamptz, ${after.id})` : Prisma.empty;
  return Prisma.sql`
    SELECT id, 2 AS "group", state_at AS at FROM comments
    WHERE state = ANY(${[...statesOf[tab]]}::comment_state[]) ${before}
    ORDER BY state_at DESC, id DESC
    LIMIT ${pageSize + 1}`;
}
