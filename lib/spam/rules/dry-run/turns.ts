// Dry runs are work for the whole machine: each person has one at a time, and not all day long.
import type { Administrator, Moderator } from "../../../accounts/guard.ts";
import { countUpTo } from "../../../rate/commands.ts";

/** Why there is no dry run now: another of the same person's is still going, or there were many lately. */
export type NotNow = "running" | "often";

const most = 30;
const windowSeconds = 600;

const running = new Set<string>();

export async function inTurn<T>({ id }: Moderator | Administrator, work: () => Promise<T>): Promise<T | NotNow> {
  if (running.has(id)) return "running";
  running.add(id);
  try {
    return (await countUpTo(most, `dry-run ${id}`, windowSeconds)) ? await work() : "often";
  } finally {
    running.delete(id);
  }
}
