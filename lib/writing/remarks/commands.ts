// Remarks about passages of a text. Every right is asked here. The story itself is not changed by them: nobody's form grows old.
import type { Account } from "../../accounts/guard.ts";
import { db, type Transaction } from "../../db.ts";
import { readDocument } from "../../documents/document.ts";
import { newId } from "../../id.ts";
import { mayDo, type StoryAction } from "../rights.ts";
import { type Anchor, anchorAt, placeOf, placesOf } from "./anchor.ts";
import type { RemarkDeed, RemarkProblem } from "./remark.ts";
import type { RemarkFields } from "./schema.ts";
import { wordsOf } from "./text.ts";

/** Open at a time about one story; answers to one remark. */
export const mostOpen = 200;
export const mostAnswers = 100;

/** The deed that was done, or why it was not. */
type Treated = RemarkDeed | { refused: RemarkProblem };
type Begun = { id: string } | { refused: RemarkProblem };

/** Begins a remark about a passage, or about the whole story when none is given. */
export async function beginRemark(storyId: string, { text, passage, anchor }: RemarkFields, account: Account): Promise<Begun> {
  return db.$transaction(async (tx) => {
    const story = await lockedStory(tx, storyId);
    if (!story) return { refused: "not-found" };
    if (!mayDo(account, "remark", story)) return { refused: "not-allowed" };
    if (text === "") return { refused: "no-words" };
    if ((await openRemarks(tx, storyId)) >= mostOpen) return { refused: "too-many" };
    const place = anchored(wordsOf(readDocument(story.body)), passage, anchor);
    if (typeof place === "string") return { refused: place };
    const id = newId();
    const remark = { id, storyId, userId: account.id, text, quote: place.exact, ...place };
    await tx.storyRemark.create({ data: remark, select: { id: true } });
    return { id };
  });
}

/** Answers a remark, with the same words settles it, opens it again, or takes an own one back that nobody has answered. */
export async function treatRemark(id: string, deed: RemarkDeed, text: string, account: Account): Promise<Treated> {
  return db.$transaction(async (tx) => {
    const remark = await tx.storyRemark.findUnique({ where: { id }, select: { storyId: true } });
    const story = remark && (await lockedStory(tx, remark.storyId));
    if (!story) return { refused: "not-found" };
    const action: StoryAction = deed === "take-back" ? "remark" : "answer";
    if (!mayDo(account, action, story)) return { refused: "not-allowed" };
    const now = await tx.storyRemark.findUnique({ where: { id }, select: standing });
    if (!now) return { refused: "not-found" };
    if (deed === "take-back") return takeBack(tx, id, now, account);
    if (deed === "reopen" && now.resolvedAt !== null && (await openRemarks(tx, remark.storyId)) >= mostOpen) return { refused: "too-many" };
    if (deed === "reopen") return settle(tx, id, null, deed);
    if (now.resolvedAt !== null) return deed === "resolve" && text === "" ? "resolve" : { refused: "resolved" };
    if (deed === "answer" && text === "") return { refused: "no-words" };
    if (text !== "") {
      if (now._count.answers >= mostAnswers) return { refused: "too-many" };
      await tx.remarkAnswer.create({ data: { id: newId(), remarkId: id, userId: account.id, text }, select: { id: true } });
    }
    return deed === "resolve" ? settle(tx, id, { resolvedAt: new Date(), resolvedById: account.id }, deed) : deed;
  });
}

const standing = { userId: true, resolvedAt: true, _count: { select: { answers: true } } } as const;

async function takeBack(
  tx: Transaction,
  id: string,
  now: { userId: string | null; _count: { answers: number } },
  account: Account,
): Promise<Treated> {
  if (now.userId !== account.id) return { refused: "not-allowed" };
  if (now._count.answers > 0) return { refused: "answered" };
  await tx.storyRemark.delete({ where: { id }, select: { id: true } });
  return "take-back";
}

async function settle(
  tx: Transaction,
  id: string,
  by: { resolvedAt: Date; resolvedById: string } | null,
  deed: RemarkDeed,
): Promise<RemarkDeed> {
  await tx.storyRemark.update({ where: { id }, data: by ?? { resolvedAt: null, resolvedById: null }, select: { id: true } });
  return deed;
}

/** How many remarks about a story are open. */
export const openRemarks = (tx: Transaction, storyId: string): Promise<number> =>
  tx.storyRemark.count({ where: { storyId, resolvedAt: null } });

/** Two who do something about one story do it one after the other. */
async function lockedStory(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT FROM stories WHERE id = ${id} FOR UPDATE`;
  return tx.story.findUnique({ where: { id }, select: { state: true, createdById: true, body: true } });
}

/** Words that the stored text does not have are nobody's passage, whoever says that they were marked: they may only be on their way. */
function anchored(text: string, passage: string, anchor: Anchor | undefined): Anchor | RemarkProblem {
  if (anchor && anchor.exact !== "") {
    const place = placeOf(text, anchor);
    return place ? anchorAt(text, place) : "passage-unsaved";
  }
  if (passage === "") return { exact: "", prefix: "", suffix: "", start: 0 };
  const [place, second] = placesOf(text, passage);
  if (!place) return "passage-missing";
  return second ? "passage-twice" : anchorAt(text, place);
}
