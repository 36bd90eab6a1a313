// Readers' reports as moderators see them: each with the comment it is about.

import type { Moderator } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { type Card, cardsOf } from "../cards/queries.ts";
import { type Place, pageSize, placeText } from "../tabs.ts";

const columns = {
  id: true,
  commentId: true,
  reason: true,
  text: true,
  email: true,
  state: true,
  createdAt: true,
  decidedAt: true,
  decisionNote: true,
  decidedBy: { select: shownPerson },
} as const;

const rowsAfter = (state: "open" | "decided", after: Place | null) => {
  const open = state === "open";
  const behind = open ? { gt: after?.at } : { lt: after?.at };
  const at = open ? "createdAt" : "decidedAt";
  return db.notice.findMany({
    where: {
      state: open ? "open" : { not: "open" },
      ...(after && { OR: [{ [at]: behind }, { [at]: after.at, id: open ? { gt: after.id } : { lt: after.id } }] }),
    },
    orderBy: [{ [at]: open ? "asc" : "desc" }, { id: open ? "asc" : "desc" }],
    take: pageSize + 1,
    select: columns,
  });
};

export type NoticeCard = Awaited<ReturnType<typeof rowsAfter>>[number] & { comment: Card };

/** One page of reports: of the open ones the oldest first, of the decided ones the latest. */
export async function noticePage(state: "open" | "decided", after: Place | null, moderator: Moderator) {
  const rows = await rowsAfter(state, after);
  const here = rows.slice(0, pageSize);
  const cards = await cardsOf([...new Set(here.map(({ commentId }) => commentId))], moderator);
  const notices = here.flatMap((notice): NoticeCard[] => {
    const comment = cards.find(({ id }) => id === notice.commentId);
    return comment ? [{ ...notice, comment }] : [];
  });
  const last = here.at(-1);
  const next = rows.length > pageSize && last ? placeText({ group: 0, at: last.decidedAt ?? last.createdAt, id: last.id }) : null;
  return { notices, next };
}
