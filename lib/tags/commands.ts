import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { slugOf } from "../text/slug.ts";

/** Gives a story these tags, in this order; unknown ones are made. @returns their ids */
export async function setTags(tx: Transaction, storyId: string, names: readonly string[]): Promise<string[]> {
  const bySlug = new Map(names.map((name) => [slugOf(name), name] as const).filter(([slug]) => slug !== ""));
  const wanted = [...bySlug].map(([slug, name]) => ({ id: newId(), slug, name }));
  await tx.tag.createMany({ data: wanted, skipDuplicates: true });
  const tags = await tx.tag.findMany({ where: { slug: { in: [...bySlug.keys()] } }, select: { id: true, slug: true } });
  const order = [...bySlug.keys()];
  await tx.storyTag.deleteMany({ where: { storyId } });
  await tx.storyTag.createMany({ data: tags.map((tag) => ({ storyId, tagId: tag.id, position: order.indexOf(tag.slug) })) });
  return tags.map(({ id }) => id);
}
