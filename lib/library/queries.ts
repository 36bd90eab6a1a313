import type { Account } from "../accounts/guard.ts";
import { db } from "../db.ts";
import { shownIn } from "../media/standing/queries.ts";
import { statesFor } from "../writing/rights.ts";
import { mayDoWith } from "./rights.ts";

/** Whether an account may have the bytes of a file: by the library's table, or because it may read a story that shows it. */
export async function mayFetchFile(account: Account, id: string): Promise<boolean> {
  const file = await db.media.findUnique({ where: { id }, select: { createdById: true } });
  if (!file) return false;
  if (mayDoWith(account, "see", file)) return true;
  const { own, others } = statesFor(account.role, "read");
  const readable = { OR: [{ createdById: account.id, state: { in: own } }, { state: { in: others } }] };
  return (await db.media.findFirst({ where: { AND: [{ id }, shownIn(readable)] }, select: { id: true } })) !== null;
}
