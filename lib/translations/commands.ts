// Which story is the translation of which. Each of the two says so of the other; a language stands in it once.
import type { Writer } from "../accounts/guard.ts";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import type { Tag } from "../page-cache/tags.ts";
import { mayCompose } from "../writing/rights.ts";
import type { StoryNow } from "../writing/story.ts";

export type Joined = "placed" | "not-allowed" | "not-fitting" | "translated";
type Story = Pick<StoryNow, "id" | "kind" | "locale" | "translationGroup">;
const columns = { id: true, kind: true, locale: true, state: true, createdById: true, translationGroup: true } as const;

/** The story that says the same in another language, if there is one. */
export async function translationNow(tx: Transaction, { id, translationGroup }: Pick<Story, "id" | "translationGroup">) {
  if (!translationGroup) return null;
  const other = await tx.story.findFirst({ where: { translationGroup, id: { not: id } }, select: { id: true }, orderBy: { id: "asc" } });
  return other?.id ?? null;
}

/** Makes `otherId` the translation of a story in place of what was; null: it has none. A refusal has written nothing. */
export async function joinTranslation(
  tx: Transaction,
  story: Story,
  otherId: string | null,
  editor: Writer,
  forget: (...tags: Tag[]) => void,
): Promise<Joined> {
  const present = await translationNow(tx, story);
  if (present === otherId) return "placed";
  const other = otherId === null ? null : await tx.story.findUnique({ where: { id: otherId }, select: columns });
  if (otherId !== null) {
    if (!other || other.kind !== story.kind || other.locale === story.locale) return "not-fitting";
    if (!mayCompose(editor, other)) return "not-allowed";
    if ((await translationNow(tx, other)) !== null) return "translated";
  }
  if (present) {
    if (!(await mayLeave(tx, present, editor))) return "not-allowed";
    await tx.story.update({ where: { id: present }, data: { translationGroup: null }, select: { id: true } });
    forget(`story:${present}`);
  }
  const translationGroup = other ? newId() : null;
  if (other) {
    await tx.story.update({ where: { id: other.id }, data: { translationGroup }, select: { id: true } });
    forget(`story:${other.id}`);
  }
  await tx.story.update({ where: { id: story.id }, data: { translationGroup }, select: { id: true } });
  forget("front");
  return "placed";
}

async function mayLeave(tx: Transaction, id: string, editor: Writer): Promise<boolean> {
  const story = await tx.story.findUnique({ where: { id }, select: { state: true, createdById: true } });
  return story === null || mayCompose(editor, story);
}
