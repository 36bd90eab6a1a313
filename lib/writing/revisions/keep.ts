// Writes revisions inside the transaction that changes their story.
import type { StoryState } from "#prisma/generated/enums";
import type { Transaction } from "../../db.ts";
import { isSameText, readDocument } from "../../documents/document.ts";
import type { StoryFields } from "../schema.ts";
import { columnsOf, continues, keptColumns, textColumns } from "./revision.ts";

type Save = { userId: string; reached: StoryState | null; restoredFrom: number | null; at: Date };
/** A prepared text is not what the story says: saves neither continue it nor are compared with it. */
const current = (storyId: string) => ({ storyId, prepared: false });

const newest = {
  number: true,
  userId: true,
  restoredFrom: true,
  reached: true,
  begunAt: true,
  at: true,
} as const;

/** The newest revision, without its text: most saves only continue it. */
export const lastRevision = (tx: Transaction, storyId: string) =>
  tx.storyRevision.findFirst({ where: current(storyId), orderBy: { number: "desc" }, select: newest });
type LastRevision = Awaited<ReturnType<typeof lastRevision>>;

/** Keeps what stands before its first change: stories are older than the first save that is remembered. */
export async function keepFirst(tx: Transaction, storyId: string): Promise<void> {
  if (await tx.storyRevision.findFirst({ where: { storyId }, select: { number: true } })) return;
  const select = {
    ...textColumns,
    updatedAt: true,
    state: true,
    tags: { orderBy: { position: "asc" }, select: { tag: { select: { name: true } } } },
    credits: { where: { role: "author" }, orderBy: { position: "asc" }, take: 1, select: { personId: true } },
  } as const;
  const { tags, credits, updatedAt: at, state, ...story } = await tx.story.findUniqueOrThrow({ where: { id: storyId }, select });
  const body = readDocument(story.body);
  if (story.title === "" && body.content.length === 0) return;
  const first = { storyId, number: 1, userId: null, begunAt: at, at, reached: state === "draft" ? null : state };
  const names = tags.map(({ tag }) => tag.name);
  // Of two who save for the first time at once one is refused later, when the story's version has moved on.
  await tx.storyRevision.createMany({
    data: [{ ...story, body, ...first, tags: names, authorId: credits[0]?.personId ?? null }],
    skipDuplicates: true,
  });
}

/**
 * Keeps what was saved: in the newest revision when it continues it, else as a new one, unless it says the same. The story's row is
 * locked by then, at the version at which `last` was read; without one the first may just have been kept.
 */
export async function keepRevision(tx: Transaction, storyId: string, fields: StoryFields, save: Save, before: LastRevision): Promise<void> {
  const columns = columnsOf(fields);
  const last = before ?? (await lastRevision(tx, storyId));
  if (last && save.reached === null && save.restoredFrom === null && continues(last, save)) {
    await goOn(tx, storyId, last.number, columns, save.at);
    return;
  }
  if (last && save.restoredFrom === null && (await saysTheSame(tx, storyId, last.number, columns))) return;
  const data = { ...columns, ...save, storyId, number: await nextNumber(tx, storyId), begunAt: save.at };
  await tx.storyRevision.create({ data, select: { number: true } });
}

/** What was typed is in the story's row already: a long text travels once. */
async function goOn(tx: Transaction, storyId: string, number: number, { tags, authorId }: Columns, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE story_revisions r
    SET locale = s.locale, form = s.form, label = s.label, ai_disclosure = s.ai_disclosure, kicker = s.kicker, title = s.title,
        standfirst = s.standfirst, body = s.body, organisation_id = s.organisation_id, tags = ${tags}, author_id = ${authorId}, at = ${at}
    FROM stories s
    WHERE s.id = ${storyId} AND r.story_id = s.id AND r.number = ${number}`;
}

/** Keeps a text for later, beside what the story says. @returns its number */
export async function keepPrepared(tx: Transaction, storyId: string, fields: StoryFields, userId: string, at: Date): Promise<number> {
  await keepFirst(tx, storyId);
  const number = await nextNumber(tx, storyId);
  const data = { ...columnsOf(fields), storyId, number, userId, prepared: true, begunAt: at, at };
  await tx.storyRevision.create({ data, select: { number: true } });
  return number;
}

async function nextNumber(tx: Transaction, storyId: string): Promise<number> {
  const last = await tx.storyRevision.findFirst({ where: { storyId }, orderBy: { number: "desc" }, select: { number: true } });
  return (last?.number ?? 0) + 1;
}

/** Marks the newest revision as the text with which the story reached a state: from then on it is not written over. */
export async function markReached(tx: Transaction, storyId: string, reached: StoryState): Promise<void> {
  await keepFirst(tx, storyId);
  const last = await tx.storyRevision.findFirst({ where: current(storyId), orderBy: { number: "desc" }, select: { number: true } });
  if (!last) return;
  const where = { storyId_number: { storyId, number: last.number } };
  await tx.storyRevision.update({ where, data: { reached }, select: { number: true } });
}

type Columns = ReturnType<typeof columnsOf>;

async function saysTheSame(tx: Transaction, storyId: string, number: number, columns: Columns): Promise<boolean> {
  const text = await tx.storyRevision.findUnique({ where: { storyId_number: { storyId, number } }, select: keptColumns });
  return text !== null && isSame(text, columns);
}

const isSame = (last: Omit<Columns, "body"> & { body: unknown }, next: Columns): boolean =>
  last.locale === next.locale &&
  last.form === next.form &&
  last.label === next.label &&
  last.aiDisclosure === next.aiDisclosure &&
  last.kicker === next.kicker &&
  last.title === next.title &&
  last.standfirst === next.standfirst &&
  isSameText(last.body, next.body) &&
  last.authorId === next.authorId &&
  last.organisationId === next.organisationId &&
  last.tags.join("\n") === next.tags.join("\n");
