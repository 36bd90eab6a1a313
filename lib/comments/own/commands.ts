// What the sender of a comment may do with it: take it back, have it erased, object to a refusal. The key is the right to.
import type { Transaction } from "../../db.ts";
import { change } from "../../page-cache/change.ts";
import type { Tag } from "../../page-cache/tags.ts";
import { eraseLessons } from "../../spam/learning/lessons/commands.ts";
import { changeState, lockStoryOf, type Move, type Moved } from "../decisions/commands.ts";
import { receiptDigest } from "../posting/submission.ts";
import { ownComment } from "./queries.ts";

export type OwnAnswer = Moved | "unknown";

/** Nobody sees it any more; whoever answered keeps the place. */
export function withdraw(key: string): Promise<OwnAnswer> {
  return change(async (tx, forget) => {
    const comment = await findOwn(tx, key);
    return comment ? takeBack(tx, forget, comment) : "unknown";
  });
}

/** Objects to a refusal, once: a person looks at it again. A refusal that isn't admitted yet cannot be objected to. */
export async function appeal(key: string, now = new Date()): Promise<OwnAnswer> {
  const seen = await ownComment(key, now);
  if (!seen) return "unknown";
  if (!seen.mayAppeal) return "not-allowed";
  return change(async (tx, forget) => {
    const comment = await findOwn(tx, key);
    if (!comment) return "unknown";
    return comment.appealedAt ? "not-allowed" : changeState(tx, forget, bySender(comment, "held", "appeal"));
  });
}

/** Withdraws it and deletes everything personal: name, address, text, digests, findings, lessons, what Akismet was told, drafts of the same text. */
export function erase(key: string): Promise<OwnAnswer> {
  return change(async (tx, forget) => {
    const comment = await findOwn(tx, key);
    if (!comment) return "unknown";
    if (comment.erasedAt) return "changed";
    await lockStoryOf(tx, comment.id);
    const moved = comment.state === "withdrawn" ? "changed" : await takeBack(tx, forget, comment);
    if (moved !== "changed") return moved;
    await tx.draft.deleteMany({ where: { storyId: comment.storyId, fields: { path: ["text"], equals: comment.source } } });
    await tx.screening.deleteMany({ where: { commentId: comment.id } });
    await tx.akismetRecord.deleteMany({ where: { commentId: comment.id } });
    await tx.decision.updateMany({ where: { commentId: comment.id }, data: { note: "" } });
    await eraseLessons(tx, comment.id);
    await tx.trace.deleteMany({ where: { commentId: comment.id } });
    await tx.comment.update({ where: { id: comment.id }, data: { ...nothing, erasedAt: new Date() }, select: { id: true } });
    return "changed";
  });
}

const nothing = {
  authorName: "",
  authorEmail: null,
  authorUrl: null,
  personId: null,
  source: "",
  html: "",
  textDigest: "",
  repeatDigest: "",
  addressDigest: null,
  senderDigest: null,
};

type Own = NonNullable<Awaited<ReturnType<typeof findOwn>>>;

const findOwn = (tx: Transaction, key: string) =>
  tx.comment.findUnique({
    where: { receiptDigest: receiptDigest(key) },
    select: { id: true, version: true, state: true, appealedAt: true, erasedAt: true, storyId: true, source: true },
  });

const takeBack = (tx: Transaction, forget: (...tags: Tag[]) => void, comment: Own) =>
  changeState(tx, forget, bySender(comment, "withdrawn", "withdrawn"));

const bySender = ({ id, version }: Own, to: Move["to"], reason: string): Move => ({ commentId: id, version, to, actor: "sender", reason });
