import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { slugOf } from "../text/slug.ts";

/** Gives a story these tags, in this order; unknown ones are made, and one that was renamed or merged is what it is now. @returns their ids */
export async function setTags(tx: Transaction, storyId: string, names: readonly string[]): Promise<string[]> {
  const had = await tx.storyTag.findMany({
    where: { storyId },
    orderBy: { position: "asc" },
    select: { tag: { select: { id: true, slug: true } } },
  });
  // Most saves leave the tags as they are. One that was renamed or merged meanwhile has another slug than the name that was typed.
  const slugs = new Set(names.map(slugOf).filter(Boolean));
  if ([...slugs].join(" ") === had.map(({ tag }) => tag.slug).join(" ")) return had.map(({ tag }) => tag.id);
  const bySlug = await present(tx, new Map(names.map((name) => [slugOf(name), name] as const).filter(([slug]) => slug !== "")));
  const wanted = [...bySlug].map(([slug, name]) => ({ id: newId(), slug, name }));
  await tx.tag.createMany({ data: wanted, skipDuplicates: true });
  const tags = await tx.tag.findMany({ where: { slug: { in: [...bySlug.keys()] } }, select: { id: true, slug: true } });
  const order = [...bySlug.keys()];
  await tx.storyTag.deleteMany({ where: { storyId } });
  await tx.storyTag.createMany({ data: tags.map((tag) => ({ storyId, tagId: tag.id, position: order.indexOf(tag.slug) })) });
  return tags.map(({ id }) => id);
}

/** Which of these slugs are those of a tag. */
export async function knownTags(tx: Transaction, slugs: readonly string[]): Promise<ReadonlySet<string>> {
  if (slugs.length === 0) return new Set();
  const tags = await tx.tag.findMany({ where: { slug: { in: [...slugs] } }, select: { slug: true } });
  return new Set(tags.map(({ slug }) => slug));
}

async function present(tx: Transaction, bySlug: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const former = await tx.formerTag.findMany({
    where: { slug: { in: [...bySlug.keys()] }, tag: { isNot: null } },
    select: { slug: true, tag: { select: { slug: true, name: true } } },
  });
  const now = new Map(former.flatMap(({ slug, tag }) => (tag ? [[slug, tag] as const] : [])));
  return new Map([...bySlug].map(([slug, name]) => [now.get(slug)?.slug ?? slug, now.get(slug)?.name ?? name]));
}
