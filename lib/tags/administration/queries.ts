// Keywords for the desk: all of them, public or not.
import { type Account, isEditor } from "../../accounts/guard.ts";
import { containing } from "../../database/containing.ts";
import { db } from "../../db.ts";

const pageSize = 100;
const listed = { id: true, slug: true, name: true, _count: { select: { stories: true } } } as const;

/** Keywords whose name holds what was asked for, by name, `page` counted from 1; null when they are not the account's to see. */
export async function deskTags(account: Account, asked: string | undefined, page: number) {
  if (!isEditor(account)) return null;
  const rows = await db.tag.findMany({
    where: asked ? { name: containing(asked) } : {},
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip: (page - 1) * pageSize,
    take: pageSize + 1,
    select: listed,
  });
  return { tags: rows.slice(0, pageSize), next: rows.length > pageSize ? page + 1 : undefined };
}

/** One keyword with its former addresses, and those that it could be merged into. */
export async function findDeskTag(id: string, account: Account) {
  if (!isEditor(account)) return null;
  const [tag, others] = await Promise.all([
    db.tag.findUnique({ where: { id }, select: { ...listed, former: { orderBy: { slug: "asc" }, take: 50, select: { slug: true } } } }),
    db.tag.findMany({
      where: { id: { not: id } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 2_000,
      select: { id: true, name: true },
    }),
  ]);
  return tag && { ...tag, others };
}
