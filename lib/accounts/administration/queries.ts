// Who may sign in, for those who decide it.
import { containing } from "../../database/containing.ts";
import { db } from "../../db.ts";
import { personChoices } from "../../people/choices/queries.ts";
import type { Administrator } from "../guard.ts";

/** So many stand on the page at once: those of the first addresses, or of those that were looked for. */
export const mostAccounts = 500;

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

/** All accounts, or those with these letters in name or address. */
export async function accounts(_administrator: Administrator, letters = "", now = new Date()) {
  const has = containing(letters);
  const where = letters ? { OR: [{ email: has }, { name: has }] } : {};
  const orderBy = [{ disabledAt: { sort: "asc" as const, nulls: "first" as const } }, { email: "asc" as const }];
  const select = { ...columns, _count: { select: { sessions: { where: { expires: { gt: now } } } } } };
  const rows = await db.user.findMany({ where, orderBy, take: mostAccounts, select });
  return rows.map(({ _count, ...account }) => ({ ...account, sessions: _count.sessions }));
}
export type ListedAccount = Awaited<ReturnType<typeof accounts>>[number];

/** The people of the site to whom no account is tied yet. */
export const peopleToTie = (_administrator: Administrator) => personChoices({ user: null });
