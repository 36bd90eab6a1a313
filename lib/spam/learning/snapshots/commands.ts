// Writes down what this process has learned, so that the next start reads that and not every lesson.
import { db, type Transaction } from "../../../db.ts";
import { featuresVersion } from "../../learner/layout.ts";
import { memory } from "../memory.ts";
import { findUsableSnapshot } from "../queries.ts";

/** Fewer lessons than this are read as fast as they are written down. */
const worthWriting = 200n;

/** @returns whether one was written: not when there is little new, or when this process has yet to forget what was erased or taken back */
export async function writeSnapshot(): Promise<boolean> {
  const { part, upTo, generation, exact } = memory();
  const last = await findUsableSnapshot();
  if (generation === undefined || !exact || upTo - (last?.upTo ?? 0n) < worthWriting) return false;
  const bytes = Buffer.from(part.toBytes());
  return db.$transaction(async (tx: Transaction) => {
    // Whoever deletes a lesson counts this row up first: one of the two waits, and no snapshot outlives what it holds.
    const current = await tx.$executeRaw`SELECT FROM learning WHERE generation = ${generation} FOR UPDATE`;
    if (current === 0) return false;
    const made = { upTo, bytes, madeAt: new Date() };
    await tx.learningSnapshot.upsert({
      where: { featuresVersion },
      update: made,
      create: { featuresVersion, ...made },
      select: { upTo: true },
    });
    return true;
  });
}
