// Series for the desk: all of them, public or not.
import { type Account, isEditor } from "../../accounts/guard.ts";
import { db } from "../../db.ts";

const listed = { id: true, locale: true, slug: true, name: true, about: true, _count: { select: { stories: true } } } as const;

/** By name; null when they are not the account's to see. */
export async function deskSeries(account: Account) {
  if (!isEditor(account)) return null;
  return db.series.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], take: 500, select: listed });
}

/** One series with its former addresses and its newest stories. */
export async function findDeskSeries(id: string, account: Account) {
  if (!isEditor(account)) return null;
  return db.series.findUnique({
    where: { id },
    select: {
      ...listed,
      former: { orderBy: { slug: "asc" }, take: 50, select: { slug: true } },
      stories: { orderBy: [{ updatedAt: "desc" }, { id: "desc" }], take: 50, select: { id: true, title: true, state: true } },
    },
  });
}
export type DeskSeries = NonNullable<Awaited<ReturnType<typeof findDeskSeries>>>;
