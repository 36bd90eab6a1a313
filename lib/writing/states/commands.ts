// What is said about a story without moving it: the author's approval of the final text, the editors' notes.
import type { Account, Writer } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { newId } from "../../id.ts";
import { keepStep } from "../../steps/commands.ts";
import { mayDo } from "../rights.ts";
import { type Refusal, storyNow } from "../story.ts";
import { textDigestOf } from "./approved-text.ts";
import { tell } from "./telling.ts";

/** Its author approves the final text, this one and no other. A second approval of the same text changes nothing. */
export async function acceptText(id: string, version: number, writer: Writer): Promise<"accepted" | Refusal> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM stories WHERE id = ${id} FOR UPDATE`;
    const story = await tx.story.findUnique({ where: { id }, select: storyNow });
    if (!story) return "not-found";
    if (!mayDo(writer, "accept", story) || story.consentAskedAt === null) return "not-allowed";
    if (story.version !== version) return "changed-meanwhile";
    const textDigest = textDigestOf(story);
    if (story.approvals.some((approval) => approval.textDigest === textDigest)) return "accepted";
    const data = { id: newId(), storyId: id, kind: "author", userId: writer.id, textDigest } as const;
    await tx.storyApproval.create({ data, select: { id: true } });
    await tell(tx, id, "accept", "", writer);
    return "accepted";
  });
}

/** Adds to what editors say among themselves about a story. */
export async function addNote(id: string, text: string, account: Account): Promise<"noted" | "no-words" | Refusal> {
  return db.$transaction(async (tx) => {
    const story = await tx.story.findUnique({ where: { id }, select: { state: true, createdById: true, title: true } });
    if (!story) return "not-found";
    if (!mayDo(account, "notes", story)) return "not-allowed";
    if (text === "") return "no-words";
    const note = newId();
    await tx.storyNote.create({ data: { id: note, storyId: id, userId: account.id, text }, select: { id: true } });
    await keepStep(tx, { kind: "note", note, story: id, title: story.title }, account);
    return "noted";
  });
}
