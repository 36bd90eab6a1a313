// What is written down with a move, in its transaction: who and when, whose approval, what ends with it, and who is told.
import type { StoryState } from "#prisma/generated/enums";
import type { Account } from "../accounts/guard.ts";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { enqueue } from "../jobs/queue.ts";
import { settings } from "../settings.ts";
import { linksIn } from "../writing/gate/links/link.ts";
import { markReached } from "../writing/revisions/keep.ts";
import { textDigestOf } from "../writing/states/approved-text.ts";
import type { StoryMove } from "../writing/states/moves.ts";
import { tell } from "../writing/states/telling.ts";
import type { Address, StoryNow } from "../writing/story.ts";
import { dropPlans } from "./plans/commands.ts";

type Said = { message: string; confirmed: string[] };

/** The move itself, the approval that it is, and what it ends or sets going. */
export async function remember(tx: Transaction, story: StoryNow, to: StoryState, said: Said, writer: Account, now: Date): Promise<void> {
  const { message, confirmed } = said;
  const { id: storyId, state: fromState } = story;
  await tx.storyTransition.create({
    data: { id: newId(), storyId, fromState, toState: to, userId: writer.id, message, at: now },
    select: { id: true },
  });
  if (to === "approved" || to === "published") {
    const approval = {
      id: newId(),
      storyId,
      kind: "editor",
      userId: writer.id,
      textDigest: textDigestOf(story),
      confirmed,
      at: now,
    } as const;
    await tx.storyApproval.create({ data: approval, select: { id: true } });
  }
  if (to === "submitted" || to === "approved" || to === "published") await markReached(tx, storyId, to);
  if (to === "taken_down" || to === "withdrawn") {
    await tx.previewLink.updateMany({ where: { storyId, revokedAt: null }, data: { revokedAt: now } });
  }
  if (asksLinks.includes(to) && linksIn(story.bodyHtml, settings().siteUrl).length > 0) {
    await enqueue(tx, "check-links", { storyId }, { key: storyId });
  }
  if (to === "published") await enqueue(tx, "story-card", { storyId }, { key: storyId });
  await dropPlans(tx, storyId, to, writer.id, now);
  if (to === "published") await rememberAddress(tx, story);
}

type Told = { message: string; askConsent: boolean };

export async function tellOf(tx: Transaction, id: string, move: StoryMove, { message, askConsent }: Told, writer: Account): Promise<void> {
  if (move === "review" || move === "take-back" || move === "reopen") return;
  await tell(tx, id, move === "approve" && askConsent ? "consent" : move, message, writer);
}

/** With these states somebody wants to know whether the links answer. */
const asksLinks: readonly StoryState[] = ["submitted", "in_review", "approved", "published"];

async function rememberAddress(tx: Transaction, story: Address & { id: string }): Promise<void> {
  const { id: storyId, locale, kind, slug } = story;
  await tx.storyAddress.upsert({
    where: { locale_kind_slug: { locale, kind, slug } },
    create: { locale, kind, slug, storyId },
    update: { storyId },
    select: { slug: true },
  });
}
