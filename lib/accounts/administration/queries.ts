// Who may sign in, for those who decide it.
import { db } from "../../db.ts";
import type { Administrator } from "../guard.ts";

/** More accounts than any desk has; a list without a bound would be a risk. */
const most = 500;

const columns = {
  id: true,
  email: true,
  name: true,
  role: true,
  personId: true,
  emailVerified: true,
  disabledAt: true,
  sample: true,
  person: { select: { name: true } },
} as const;

export async function accounts(_administrator: Administrator, now = new Date()) {
  const select = { ...columns, _count: { select: { sessions: { where: { expires: { gt: now } } } } } };
  const rows = await db.user.findMany({ orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { email: "asc" }], take: most, select });
  return rows.map(({ _count, ...account }) => ({ ...account, sessions: _count.sessions }));
}
export type ListedAccount = Awaited<ReturnType<typeof accounts>>[number];

/** The people of the site, by name; an account can be tied to one that has none. */
export function peopleToTie(_administrator: Administrator) {
  return db.person.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: most,
    select: { id: true, name: true, user: { select: { id: true } } },
  });
}
