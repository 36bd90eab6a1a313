// What moderators read. Every function wants the proof that a moderator asks.
import type { Moderator } from "#lib/accounts/guard";
import { db } from "#lib/db";

/** How much waits for a person: comments that the filter held or cannot judge yet, and open reports. */
export async function waitingCounts(_moderator: Moderator): Promise<{ comments: number; notices: number }> {
  const [comments, notices] = await Promise.all([
    db.comment.count({ where: { state: { in: ["held", "screening"] }, erasedAt: null } }),
    db.notice.count({ where: { state: "open" } }),
  ]);
  return { comments, notices };
}
