// Leaves to ask are given at a distance by the database; a process that was busy when several came due would use them all at once.
import { setTimeout as sleep } from "node:timers/promises";
import { settings } from "../settings.ts";

/** With a tenth more than needed between two questions no second sees one too many, though one is heard a little late. */
const late = 1.1;

/** Milliseconds between two questions. */
export const distance = () => (1000 / settings().AKISMET_CALLS_PER_SECOND) * late;

let free = 0;

/** Waits for its turn: `wait` milliseconds, and as long as this process's last question is too near. */
export async function turn(wait: number): Promise<void> {
  await sleep(wait);
  const now = performance.now();
  const at = Math.max(now, free);
  free = at + distance();
  if (at > now) await sleep(at - now);
}
