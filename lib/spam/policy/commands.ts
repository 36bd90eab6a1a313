// A site's own thresholds. Each change is a row; who changes what has changed meanwhile is told so.
import type { Administrator } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import type { Policy } from "../check.ts";

/** Null goes back to the program's own values. */
export async function setPolicy(
  policy: Policy | null,
  seenVersion: number,
  { id: userId }: Administrator,
): Promise<"changed" | "changed-meanwhile"> {
  const { holdAt, spamAt } = policy ?? { holdAt: null, spamAt: null };
  return db.$transaction(async (tx) => {
    const data = [{ version: seenVersion + 1, holdAt, spamAt, userId }];
    const last = await tx.filterPolicyChange.aggregate({ _max: { version: true } });
    if ((last._max.version ?? 0) !== seenVersion) return "changed-meanwhile";
    // Of two at once the second waits here for the first, and finds the version taken.
    if ((await tx.filterPolicyChange.createMany({ data, skipDuplicates: true })).count === 0) return "changed-meanwhile";
    await tx.siteSettings.update({ where: { id: "site" }, data: { holdAt, spamAt }, select: { id: true } });
    return "changed";
  });
}
