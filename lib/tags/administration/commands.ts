// Keywords are renamed and merged. Their former addresses answer for ever.
import { isEditor, type Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import { slugOf } from "../../text/slug.ts";

export type TagChange = "renamed" | "merged" | "not-allowed" | "not-found" | "exists" | "no-name" | "same";

/** Gives a keyword another name, and with it another address. A name that another keyword has is refused: those two are merged. */
export async function renameTag(id: string, name: string, writer: Writer): Promise<TagChange> {
  if (!isEditor(writer)) return "not-allowed";
  const slug = slugOf(name);
  if (slug === "") return "no-name";
  return change(async (tx, forget) => {
    const tag = await lock(tx, [id]).then(([found]) => found);
    if (!tag) return "not-found";
    const other = await tx.tag.findUnique({ where: { slug }, select: { id: true } });
    if (other && other.id !== id) return "exists";
    await tx.tag.update({ where: { id }, data: { name, slug }, select: { id: true } });
    await tx.formerTag.deleteMany({ where: { slug } });
    if (slug !== tag.slug) await leadOn(tx, tag.slug, id);
    const before = { name: tag.name, slug: tag.slug };
    await keepStep(tx, { kind: "tag-renamed", id, before, after: { name, slug } }, writer);
    forget(`tag:${id}`, "front");
    return "renamed";
  });
}

/** Makes one keyword of two: `into` keeps its name, and the address of the other leads there. */
export async function mergeTags(id: string, into: string, writer: Writer): Promise<TagChange> {
  if (!isEditor(writer)) return "not-allowed";
  if (id === into) return "same";
  return change(async (tx, forget) => {
    const tags = await lock(tx, [id, into]);
    const [from, stays] = [tags.find((tag) => tag.id === id), tags.find((tag) => tag.id === into)];
    if (!from || !stays) return "not-found";
    const ofFrom = await tx.storyTag.findMany({ where: { tagId: id }, select: { storyId: true, position: true } });
    const former = await tx.formerTag.findMany({ where: { tagId: id }, select: { slug: true } });
    const having = await tx.storyTag.findMany({ where: { tagId: into }, select: { storyId: true } });
    await tx.storyTag.deleteMany({ where: { tagId: id, storyId: { in: having.map(({ storyId }) => storyId) } } });
    await tx.storyTag.updateMany({ where: { tagId: id }, data: { tagId: into } });
    await tx.formerTag.updateMany({ where: { tagId: id }, data: { tagId: into } });
    await leadOn(tx, from.slug, into);
    await tx.tag.delete({ where: { id }, select: { id: true } });
    const both = new Set(having.map(({ storyId }) => storyId));
    const merged = {
      kind: "tag-merged",
      id,
      tag: { name: from.name, slug: from.slug, sample: from.sample },
      into: { id: into, name: stays.name },
      stories: ofFrom.map(({ storyId, position }) => ({ id: storyId, position, both: both.has(storyId) })),
      former: former.map(({ slug }) => slug),
    } as const;
    await keepStep(tx, merged, writer);
    forget(`tag:${id}`, `tag:${into}`, "front");
    return "merged";
  });
}

/** The keywords as they stand, kept as they are until the change has come about: of two who merge, the second finds what the first has left. */
async function lock(tx: Transaction, ids: readonly string[]) {
  const where = { id: { in: [...ids] } };
  await tx.$executeRaw`SELECT FROM tags WHERE id = ANY(${[...ids]}) ORDER BY id FOR UPDATE`;
  return tx.tag.findMany({ where, select: { id: true, slug: true, name: true, sample: true } });
}

const leadOn = (tx: Transaction, slug: string, tagId: string) =>
  tx.formerTag.upsert({ where: { slug }, create: { slug, tagId }, update: { tagId }, select: { slug: true } });
