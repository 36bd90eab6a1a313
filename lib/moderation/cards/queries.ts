// A comment as moderators see it: with everything that helps to decide.

import { z } from "zod";
import type { Prisma } from "#prisma/generated/client";
import type { Moderator } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { idPattern } from "../../id.ts";

const columns = {
  id: true,
  version: true,
  state: true,
  number: true,
  authorName: true,
  authorEmail: true,
  authorUrl: true,
  html: true,
  postedAt: true,
  stateAt: true,
  appealedAt: true,
  erasedAt: true,
  person: { select: { name: true } },
  story: { select: { id: true, title: true, kind: true, locale: true, slug: true, state: true, commentsOpen: true } },
  parent: { select: { id: true, state: true, authorName: true, html: true } },
  screenings: {
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 5,
    select: {
      id: true,
      verdict: true,
      probability: true,
      holdAt: true,
      spamAt: true,
      waitingFor: true,
      model: true,
      lessons: true,
      at: true,
      findings: { orderBy: { position: "asc" }, select: { check: true, version: true, reason: true, detail: true, weight: true } },
    },
  },
  decisions: {
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 30,
    select: {
      id: true,
      fromState: true,
      toState: true,
      actor: true,
      reason: true,
      note: true,
      at: true,
      undoesId: true,
      user: { select: shownPerson },
    },
  },
  _count: { select: { notices: { where: { state: "open" } } } },
} satisfies Prisma.CommentSelect;

const rowsOf = (ids: readonly string[]) => db.comment.findMany({ where: { id: { in: [...ids] } }, select: columns });
type Row = Awaited<ReturnType<typeof rowsOf>>[number];

export type Tally = { approved: number; refused: number };
export type Card = Omit<Row, "_count"> & { openNotices: number; history: { sender: Tally; address: Tally } };

const nothing: Tally = { approved: 0, refused: 0 };

/** The cards of these comments, in this order. What no longer exists is left out. */
export async function cardsOf(ids: readonly string[], _moderator: Moderator): Promise<Card[]> {
  if (ids.length === 0) return [];
  const [rows, histories] = await Promise.all([rowsOf(ids), historiesOf(ids)]);
  return ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) return [];
    const { _count, ...comment } = row;
    return [{ ...comment, openNotices: _count.notices, history: histories.get(id) ?? { sender: nothing, address: nothing } }];
  });
}

export async function findCard(id: string, moderator: Moderator): Promise<Card | null> {
  return idPattern.test(id) ? ((await cardsOf([id], moderator))[0] ?? null) : null;
}

const tallies = z.array(
  z
    .object({
      id: z.string(),
      senderApproved: z.number(),
      senderRefused: z.number(),
      addressApproved: z.number(),
      addressRefused: z.number(),
    })
    .transform(({ id, senderApproved, senderRefused, addressApproved, addressRefused }) => ({
      id,
      sender: { approved: senderApproved, refused: senderRefused },
      address: { approved: addressApproved, refused: addressRefused },
    })),
);

/** What became of the last 500 other comments of the same sender, and of the same network: bounded, however much somebody sends. */
async function historiesOf(ids: readonly string[]): Promise<Map<string, { sender: Tally; address: Tally }>> {
  const rows = await db.$queryRaw`
    SELECT c.id, sender.approved AS "senderApproved", sender.refused AS "senderRefused",
           address.approved AS "addressApproved", address.refused AS "addressRefused"
    FROM comments c
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE state = 'approved')::int AS approved, count(*) FILTER (WHERE state IN ('rejected', 'spam'))::int AS refused
      FROM (SELECT o.state FROM comments o WHERE o.sender_digest = c.sender_digest AND o.id <> c.id ORDER BY o.posted_at DESC LIMIT 500) others
    ) sender
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE state = 'approved')::int AS approved, count(*) FILTER (WHERE state IN ('rejected', 'spam'))::int AS refused
      FROM (SELECT o.state FROM comments o WHERE o.address_digest = c.address_digest AND o.id <> c.id ORDER BY o.posted_at DESC LIMIT 500) others
    ) address
    WHERE c.id = ANY(${[...ids]})`;
  return new Map(tallies.parse(rows).map(({ id, ...history }) => [id, history]));
}
