// What the administrator sets for the whole site.
import type { Administrator } from "../accounts/guard.ts";
import { record } from "../audit/commands.ts";
import { change } from "../page-cache/change.ts";
import { keepStep } from "../steps/commands.ts";

/** Opens or closes the comments of the whole site. Every page with a form changes. */
export function openComments(open: boolean, administrator: Administrator): Promise<void> {
  return change(async (tx, forget) => {
    const { commentsOpen } = await tx.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { commentsOpen: true } });
    await tx.siteSettings.update({ where: { id: "site" }, data: { commentsOpen: open }, select: { id: true } });
    await record(tx, { kind: open ? "comments_opened" : "comments_closed", actorId: administrator.id });
    if (commentsOpen !== open) await keepStep(tx, { kind: "comments", open }, administrator);
    forget("site");
  });
}
