// A command that can be taken back keeps what stood before, in its own transaction.
import { z } from "zod";
import type { Account } from "../accounts/guard.ts";
import { db, type Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { dropMedia } from "../media/commands.ts";
import { storage } from "../media/storage.ts";
import { isPartOfMore } from "../page-cache/change.ts";
import { type Step, stepLifetime } from "./step.ts";

type Left = { files?: readonly string[]; media?: readonly string[] };

/**
 * Keeps a step. What is done as a part of something greater (a plan whose time has come, a step that is taken back) is none of its own.
 * @param left what nothing shows any more: it is dropped with the step
 */
export async function keepStep(tx: Transaction, step: Step, { id: userId }: Pick<Account, "id">, left: Left = {}): Promise<void> {
  if (isPartOfMore()) return;
  const data = z.json().parse(JSON.parse(JSON.stringify(step)));
  const { files = [], media = [] } = left;
  await tx.step.create({ data: { id: newId(), userId, data: data ?? {}, files: [...files], media: [...media] }, select: { id: true } });
}

/** Drops the steps that can be taken back no more, and what was kept for them. */
export async function dropOldSteps(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - stepLifetime);
  const old = await db.step.findMany({
    where: { at: { lte: before } },
    orderBy: { id: "asc" },
    take: 1_000,
    select: { id: true, files: true, media: true },
  });
  for (const { files, media } of old) {
    await storage.drop(files);
    for (const id of media) await dropMedia(id);
  }
  await db.step.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
}
