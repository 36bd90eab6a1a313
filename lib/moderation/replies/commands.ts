// A moderator answers a reader, as the person the site knows them by.
import type { Moderator } from "../../accounts/guard.ts";
import type { Client } from "../../client.ts";
import { postComment } from "../../comments/commands.ts";
import { receiptDigest } from "../../comments/posting/submission.ts";
import { commentDraft } from "../../comments/schema.ts";
import { db } from "../../db.ts";
import { decide } from "../commands.ts";

export type ReplyProblem = "empty" | "no-person" | Extract<Awaited<ReturnType<typeof postComment>>, { kind: "refused" }>["problem"];

/** The reply is screened like any comment and then approved: by the person who wrote it, not by a machine. */
export async function replyTo(parentId: string, text: string, client: Client, moderator: Moderator): Promise<"replied" | ReplyProblem> {
  const person = moderator.personId
    ? await db.person.findUnique({ where: { id: moderator.personId }, select: { id: true, name: true } })
    : null;
  if (!person) return "no-person";
  const parent = await db.comment.findUnique({ where: { id: parentId }, select: { storyId: true } });
  if (!parent) return "parent-gone";
  const draft = commentDraft.safeParse({ story: parent.storyId, parent: parentId, name: person.name, text });
  if (!draft.success) return "empty";
  const posted = await postComment(draft.data, { client, person });
  if (posted.kind === "refused") return posted.problem;
  const where = { receiptDigest: receiptDigest(posted.key) };
  const reply = await db.comment.findUniqueOrThrow({ where, select: { id: true, version: true, state: true } });
  if (reply.state !== "approved") await decide({ commentId: reply.id, version: reply.version, to: "approved" }, moderator);
  return "replied";
}
