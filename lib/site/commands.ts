// What the administrator sets for the whole site.
import type { Administrator } from "../accounts/guard.ts";
import { change } from "../page-cache/change.ts";

/** Opens or closes the comments of the whole site. Every page with a form changes. */
export function openComments(open: boolean, _administrator: Administrator): Promise<void> {
  return change(async (tx, forget) => {
    await tx.siteSettings.update({ where: { id: "site" }, data: { commentsOpen: open }, select: { id: true } });
    forget("site");
  });
}
