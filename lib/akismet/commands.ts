// What comments and moderation ask of Akismet. Nothing here reaches the network: the questions are asked from the queue.
import type { CommentState } from "#prisma/generated/enums";
import type { Client } from "../client.ts";
import type { Transaction } from "../db.ts";
import { enqueue } from "../jobs/queue.ts";
import { settings } from "../settings.ts";
import type { Submission } from "../spam/check.ts";
import { payloadOf } from "./payload.ts";
import { akismetIsOn } from "./switch.ts";

/** Has Akismet asked about a comment that is being stored; nothing happens while Akismet is off. */
export async function requestCheck(
  tx: Transaction,
  submission: Submission,
  client: Pick<Client, "address" | "userAgent" | "referrer">,
): Promise<void> {
  if (!akismetIsOn()) return;
  const { siteUrl, AKISMET_SEND_EMAIL: email, AKISMET_SEND_IP: ip } = settings();
  const story = await tx.story.findUniqueOrThrow({
    where: { id: submission.storyId },
    select: { updatedAt: true, tags: { select: { tag: { select: { name: true } } }, orderBy: { position: "asc" }, take: 20 } },
  });
  const context = { changedAt: story.updatedAt, tags: story.tags.map(({ tag }) => tag.name) };
  const allowed = { blog: siteUrl, email, ip, test: !siteUrl.startsWith("https:") };
  const payload = payloadOf(submission, client, context, allowed);
  await tx.akismetRecord.create({ data: { commentId: submission.id, payload }, select: { commentId: true } });
  await enqueue(tx, "akismet-check", { commentId: submission.id }, { key: submission.id });
}

/** Who takes a decision back within this time has told nobody. */
const secondThoughts = 2 * 60_000;

/** Called with a person's decision: if it contradicts the machine, Akismet will be told, a little later. */
export async function reportDecision(tx: Transaction, commentId: string, state: CommentState): Promise<void> {
  const record = await tx.akismetRecord.findUnique({ where: { commentId }, select: { answer: true, feedback: true } });
  if (!record || !feedbackFor(state, record)) return;
  await enqueue(tx, "akismet-feedback", { commentId }, { key: commentId, startAfter: new Date(Date.now() + secondThoughts) });
}

/** What Akismet has to be told so that it knows what people think; undefined if it knows already, or if they think neither. */
export function feedbackFor(
  state: CommentState,
  { answer, feedback }: { answer: string; feedback: string | null },
): "spam" | "ham" | undefined {
  const said = feedback ?? (answer === "discard" ? "spam" : answer);
  if (state === "approved") return said === "spam" ? "ham" : undefined;
  if (state === "spam") return said === "ham" ? "spam" : undefined;
  return undefined;
}
