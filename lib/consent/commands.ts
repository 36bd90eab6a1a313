// An administrator says which script counts readers, and whether it does.
import { isDeepStrictEqual } from "node:util";
import type { Administrator } from "../accounts/guard.ts";
import { record } from "../audit/commands.ts";
import type { Transaction } from "../db.ts";
import { change } from "../page-cache/change.ts";
import { knowSite } from "../site/identity/queries.ts";
import { keepStep } from "../steps/commands.ts";
import { analyticsRow, type StepOf } from "../steps/step.ts";
import { analyticsNow } from "./queries.ts";
import type { AnalyticsFields } from "./schema.ts";

type Row = StepOf<"analytics">["after"];

/** Every page changes: it asks, or it asks no longer. Whoever has consented to something else is asked again. */
export async function saveAnalytics(fields: AnalyticsFields, administrator: Administrator): Promise<void> {
  await change(async (tx, forget) => {
    const before = await rowNow(tx);
    if (isDeepStrictEqual(before, fields)) return;
    await write(tx, fields, administrator);
    await keepStep(tx, { kind: "analytics", before, after: fields }, administrator);
    forget("site");
  });
  await knowSite();
}

/** Puts it back to how it stood, if it still stands as `after` says. What was new is switched off and stays: a version is never given twice. */
export async function putAnalyticsBack(before: Row | null, after: Row, administrator: Administrator): Promise<"saved" | "moved-on"> {
  return change(async (tx, forget) => {
    if (!isDeepStrictEqual(await rowNow(tx), after)) return "moved-on";
    await write(tx, before ?? { ...after, on: false }, administrator);
    forget("site");
    return "saved";
  });
}

async function rowNow(tx: Transaction): Promise<Row | null> {
  return analyticsRow.nullable().parse(await analyticsNow(tx));
}

async function write(tx: Transaction, row: Row, administrator: Administrator): Promise<void> {
  await tx.analytics.upsert({
    where: { id: "site" },
    create: { ...row, id: "site" },
    update: { ...row, version: { increment: 1 } },
    select: { id: true },
  });
  await record(tx, { kind: "settings_changed", actorId: administrator.id, details: { fields: ["analytics"] } });
}
