// What comments and moderation ask of Akismet. Nothing here reaches the network: the questions are asked from the queue.
import type { Client } from "../client.ts";
import type { db, Transaction } from "../db.ts";
import { enqueue } from "../jobs/queue.ts";
import { settings } from "../settings.ts";
import type { Submission } from "../spam/check.ts";
import { feedbackFor } from "./feedback.ts";
import { type Context, payloadOf } from "./payload.ts";
import { akismetIsOn } from "./switch.ts";

/** Has Akismet asked about a comment that is being stored; nothing happens while Akismet is off. */
export async function requestCheck(
  tx: Transaction,
  submission: Submission,
  client: Pick<Client, "address" | "userAgent" | "referrer">,
): Promise<void> {
  if (!akismetIsOn()) return;
  const { siteUrl, AKISMET_SEND_EMAIL: email, AKISMET_SEND_IP: ip } = settings();
  const test = !siteUrl.startsWith("https:") || process.env.NODE_ENV === "development";
  const payload = payloadOf(submission, client, await contextOf(tx, submission), { blog: siteUrl, email, ip, test });
  await tx.akismetRecord.create({ data: { commentId: submission.id, payload, askAt: new Date() }, select: { commentId: true } });
  await enqueue(tx, "akismet-check", {}, { key: "now" });
}

async function contextOf(tx: Transaction, { storyId, personId }: Submission): Promise<Context> {
  const story = await tx.story.findUniqueOrThrow({
    where: { id: storyId },
    select: { updatedAt: true, tags: { select: { tag: { select: { name: true } } }, orderBy: { position: "asc" }, take: 20 } },
  });
  // A submission has a person only if somebody was signed in as that person when it came.
  const account = personId ? await tx.user.findUnique({ where: { personId }, select: { role: true } }) : null;
  return { changedAt: story.updatedAt, tags: story.tags.map(({ tag }) => tag.name), role: account?.role ?? null };
}

/** Who takes a decision back within this time has told nobody. */
const secondThoughts = 2 * 60_000;

/** Called when a person has decided, and when Akismet has answered: if one contradicts the other, Akismet will be told, a little later. */
export async function reportDecision(tx: Transaction | typeof db, commentId: string): Promise<void> {
  const select = { answer: true, provisional: true, feedback: true, comment: { select: { judged: true } } } as const;
  const record = await tx.akismetRecord.findUnique({ where: { commentId }, select });
  if (!record || !feedbackFor(record.comment.judged, record)) return;
  await enqueue(tx, "akismet-feedback", { commentId }, { key: commentId, startAfter: new Date(Date.now() + secondThoughts) });
}
