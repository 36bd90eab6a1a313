// What an account has done lately, its own steps only.
import type { Account } from "../accounts/guard.ts";
import { db } from "../db.ts";
import { type Step, step, stepLifetime, stepShown } from "./step.ts";

export type DoneStep = { id: string; step: Step; at: Date; takenBackAt: Date | null };

const columns = { id: true, data: true, at: true, takenBackAt: true } as const;
const minute = 60_000;

/** The last step, for as long as the desk offers to take it back; of one that was taken back it says so for a minute. */
export async function lastStep({ id: userId }: Account, now = new Date()): Promise<DoneStep | null> {
  const since = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const row = await db.step.findFirst({
    where: { userId, at: { gt: since(stepShown) }, OR: [{ takenBackAt: null }, { takenBackAt: { gt: since(minute) } }] },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: columns,
  });
  return row && asStep(row);
}

/** Everything that can still be taken back, and what was; newest first. */
export async function recentSteps({ id: userId }: Account, now = new Date()): Promise<DoneStep[]> {
  const rows = await db.step.findMany({
    where: { userId, at: { gt: new Date(now.getTime() - stepLifetime) } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 100,
    select: columns,
  });
  return rows.flatMap((row) => asStep(row) ?? []);
}

/** Null for a step that this program does not know: it was kept by an older one. */
function asStep({ data, ...row }: { id: string; data: unknown; at: Date; takenBackAt: Date | null }): DoneStep | null {
  const read = step.safeParse(data);
  return read.success ? { ...row, step: read.data } : null;
}
