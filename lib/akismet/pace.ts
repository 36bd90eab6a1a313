// Leaves to ask are given at a distance by the database; a process that was busy when several came due would use them all at once.
import { setTimeout as sleep } from "node:timers/promises";
import { settings } from "../settings.ts";

/** With a tenth more than needed between two questions no second sees one too many, though one is heard a little late. */
const late = 1.1;

/** Milliseconds between two questions. */
export const distance = () => (1000 / settings().AKISMET_CALLS_PER_SECOND) * late;

/** When this process's last question left, once it has. */
let left = Promise.resolve(Number.NEGATIVE_INFINITY);

/** Waits for its turn: `wait` milliseconds, and until this process's last question is far enough away, however late that one left. */
export async function turn(wait: number): Promise<void> {
  await sleep(wait);
  left = left.then(async (before) => {
    const near = before + distance() - performance.now();
    if (near > 0) await sleep(near);
    return performance.now();
  });
  await left;
}
