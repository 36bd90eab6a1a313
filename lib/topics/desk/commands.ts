// Composes a topic. Every change starts from what stands, so two who compose at once lose nothing; each is a step that can be taken back.
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { inOrder, moved } from "../../front/front.ts";
import { change } from "../../page-cache/change.ts";
import type { Tag } from "../../page-cache/tags.ts";
import { keepStep } from "../../steps/commands.ts";
import { mayCompose } from "../../writing/rights.ts";
import { type StoryNow, storyNow } from "../../writing/story.ts";

/** The database refuses more. */
const most = 60;

export type Refused = "not-allowed" | "not-found" | "not-fitting" | "full" | "needs-chapter" | "changed-meanwhile";
export type Arranged = "arranged" | Refused;

/** Puts a story behind the other chapters. */
export const addChapter = (topicId: string, storyId: string, editor: Writer) =>
  arrange(topicId, editor, async (chapters, topic, tx) => {
    if (chapters.includes(storyId)) return chapters;
    if (chapters.length >= most) return "full";
    return (await fitting(tx, [storyId], topic)).has(storyId) ? [...chapters, storyId] : "not-fitting";
  });

export const removeChapter = (topicId: string, storyId: string, editor: Writer) =>
  arrange(topicId, editor, async (chapters) => chapters.filter((id) => id !== storyId));

/** Moves a chapter one place up or down. */
export const moveChapter = (topicId: string, storyId: string, by: -1 | 1, editor: Writer) =>
  arrange(topicId, editor, async (chapters) => moved(chapters, storyId, by));

/** Puts the chapters into an order. */
export const orderChapters = (topicId: string, wanted: readonly string[], editor: Writer) =>
  arrange(topicId, editor, async (chapters) => inOrder(chapters, wanted));

/** Puts the order back to how it stood, if it still stands as `after` says: without those that are gone or fit no more. */
export const putChaptersBack = (topicId: string, after: readonly string[], before: readonly string[], editor: Writer) =>
  arrange(topicId, editor, async (chapters, topic, tx) => {
    if (!isSameOrder(chapters, after)) return "changed-meanwhile";
    const still = await fitting(tx, before, topic);
    return before.filter((id) => still.has(id));
  });

type Next = (chapters: string[], topic: StoryNow, tx: Transaction) => Promise<string[] | Refused>;

async function arrange(topicId: string, editor: Writer, next: Next): Promise<Arranged> {
  return change(async (tx, forget) => {
    await tx.$executeRaw`SELECT FROM stories WHERE id = ${topicId} FOR UPDATE`;
    const topic = await tx.story.findUnique({ where: { id: topicId, kind: "topic" }, select: storyNow });
    if (!topic) return "not-found";
    if (!mayCompose(editor, topic)) return "not-allowed";
    const before = await chaptersOf(tx, topicId);
    const after = await next(before, topic, tx);
    if (typeof after === "string") return after;
    if (isSameOrder(before, after)) return "arranged";
    if (topic.state === "published" && !(await isAnyPublic(tx, after, topic))) return "needs-chapter";
    await place(tx, topicId, after);
    await tx.story.update({ where: { id: topicId }, data: { updatedAt: new Date() }, select: { id: true } });
    await keepStep(tx, { kind: "chapters", story: topicId, title: topic.title, before, after }, editor);
    if (topic.state === "published") forget(`topic:${topicId}`, ...[...before, ...after].map((id): Tag => `story:${id}`));
    return "arranged";
  });
}

const isSameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);

async function chaptersOf(tx: Transaction, topicId: string): Promise<string[]> {
  const rows = await tx.chapter.findMany({ where: { topicId }, orderBy: { position: "asc" }, take: most, select: { storyId: true } });
  return rows.map(({ storyId }) => storyId);
}

/** Those of these stories that can be chapters of the topic: in its language, and no topics. */
async function fitting(tx: Transaction, ids: readonly string[], { locale }: StoryNow): Promise<Set<string>> {
  const where = { id: { in: [...ids] }, locale, kind: { not: "topic" as const } };
  return new Set((await tx.story.findMany({ where, select: { id: true } })).map(({ id }) => id));
}

const isAnyPublic = async (tx: Transaction, ids: readonly string[], { locale }: StoryNow): Promise<boolean> =>
  (await tx.story.count({ where: { id: { in: [...ids] }, locale, state: "published" } })) > 0;

async function place(tx: Transaction, topicId: string, ids: readonly string[]): Promise<void> {
  const kinds = new Map(
    (await tx.story.findMany({ where: { id: { in: [...ids] } }, select: { id: true, kind: true } })).map((row) => [row.id, row.kind]),
  );
  const rows = ids.flatMap((storyId, position) => {
    const storyKind = kinds.get(storyId);
    return storyKind ? [{ topicId, storyId, storyKind, position }] : [];
  });
  await tx.chapter.deleteMany({ where: { topicId } });
  await tx.chapter.createMany({ data: rows });
}
