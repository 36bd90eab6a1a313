// A site's own thresholds. Each change is a row; who changes what has changed meanwhile is told so.
import type { Administrator } from "../../accounts/guard.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import type { Policy } from "../check.ts";

/** Null goes back to the program's own values. */
export async function setPolicy(
  policy: Policy | null,
  seenVersion: number,
  administrator: Administrator,
): Promise<"changed" | "changed-meanwhile"> {
  const { holdAt, spamAt } = policy ?? { holdAt: null, spamAt: null };
  return change(async (tx) => {
    const data = [{ version: seenVersion + 1, holdAt, spamAt, userId: administrator.id }];
    const before = await tx.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { holdAt: true, spamAt: true } });
    const last = await tx.filterPolicyChange.aggregate({ _max: { version: true } });
    if ((last._max.version ?? 0) !== seenVersion) return "changed-meanwhile";
    // Of two at once the second waits here for the first, and finds the version taken.
    if ((await tx.filterPolicyChange.createMany({ data, skipDuplicates: true })).count === 0) return "changed-meanwhile";
    await tx.siteSettings.update({ where: { id: "site" }, data: { holdAt, spamAt }, select: { id: true } });
    const former = before.holdAt !== null && before.spamAt !== null ? { holdAt: before.holdAt, spamAt: before.spamAt } : null;
    await keepStep(tx, { kind: "policy", version: seenVersion + 1, before: former }, administrator);
    return "changed";
  });
}
