// The way of a story from desk to page and back.
import type { StoryState } from "#prisma/generated/enums";
import { type Account, isEditor, type Writer } from "../accounts/guard.ts";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { enqueue } from "../jobs/queue.ts";
import { change } from "../page-cache/change.ts";
import { settings } from "../settings.ts";
import { keepStep } from "../steps/commands.ts";
import { isTakeable } from "../steps/step.ts";
import { type Findings, keyOf, type Lack, type Warning } from "../writing/gate/findings.ts";
import { checkStory } from "../writing/gate/gather.ts";
import { linksIn } from "../writing/gate/links/link.ts";
import { markReached } from "../writing/revisions/keep.ts";
import { mayDo } from "../writing/rights.ts";
import { textDigestOf } from "../writing/states/approved-text.ts";
import { moves, needsWords, type StoryMove } from "../writing/states/moves.ts";
import { tell } from "../writing/states/telling.ts";
import { type Address, pagesOf, type Refusal, type StoryNow, storyNow } from "../writing/story.ts";
import { dropPlans, isUnderEmbargo } from "./plans/commands.ts";

/** Hands a draft to the editors. */
export const submitStory = (id: string, version: number, message: string, writer: Writer) =>
  moveStory(id, version, "submit", { message }, writer);

/** Takes a published story off the page at once; its address answers 410. */
export const takeDownStory = (id: string, version: number, message: string, writer: Writer) =>
  moveStory(id, version, "take-down", { message }, writer);

/** Publishes a story, or says what it lacks. Republishing keeps the first date and address. */
export const publishStory = (id: string, version: number, writer: Writer) =>
  moveStory(id, version, "publish", { confirmed: "all" }, writer);

/** Why an account could not publish a story, apart from the time; nothing when it could. @param at when it is to be public */
export async function obstacleTo(
  tx: Transaction,
  story: StoryNow,
  writer: Account,
  at = new Date(),
): Promise<"not-allowed" | "awaits-consent" | { lacks: Lack[] } | undefined> {
  if (!mayDo(writer, "publish", story)) return "not-allowed";
  const { lacks } = await checkStory(tx, story, undefined, at);
  if (lacks.length > 0) return { lacks };
  return awaitsConsent(story) ? "awaits-consent" : undefined;
}

/**
 * `askConsent`: its author is to approve the final text before it is published. `confirmed`: the warnings of the gate that whoever publishes
 * has seen and wants to pass, by their keys; "all" where nobody can be asked, because it was decided before.
 */
type Words = { message?: string; askConsent?: boolean; confirmed?: readonly string[] | "all" };
export type Move = "moved" | Refusal | "no-words" | "awaits-consent" | { lacks: Lack[]; warnings: Warning[] };

/** Makes one move: the state, who and when with a message, the mail to whoever has the next turn, and the pages that change, all or none. */
export async function moveStory(
  id: string,
  version: number,
  move: StoryMove,
  { message = "", askConsent = false, confirmed = [] }: Words,
  writer: Writer,
): Promise<Move> {
  const to = moves[move];
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id }, select: storyNow });
    if (!story) return "not-found";
    if (!mayDo(writer, move, story)) return "not-allowed";
    if (needsWords(move) && message === "") return "no-words";
    if (move === "object" && story.consentAskedAt === null) return "not-allowed";
    const found = neededFor(to, await checkStory(tx, story));
    const open = confirmed === "all" ? [] : found.warnings.filter((warning) => !confirmed.includes(keyOf(warning)));
    if (found.lacks.length > 0 || open.length > 0) return { lacks: found.lacks, warnings: open };
    if (to === "published" && awaitsConsent(story)) return "awaits-consent";
    const now = new Date();
    if (to === "published" && (await isUnderEmbargo(tx, id, now))) return "embargoed";
    const { count } = await tx.story.updateMany({
      // Taking down is for emergencies: what somebody else has typed meanwhile does not stand in its way.
      where: { id, state: story.state, ...(move !== "take-down" && { version }) },
      data: {
        state: to,
        version: { increment: 1 },
        updatedAt: now,
        ...(to === "published" && { publishedAt: story.publishedAt ?? now }),
        ...(to === "approved" && { consentAskedAt: askConsent ? now : null }),
        ...(takesUp(writer, story) && { editorId: writer.id }),
        takenDownAt: to === "taken_down" ? now : null,
      },
    });
    if (count === 0) return "changed-meanwhile";
    await remember(tx, story, to, { message, confirmed: found.warnings.map(keyOf) }, writer, now);
    await tellOf(tx, id, move, { message, askConsent }, writer);
    if (isTakeable(move)) {
      const { state: from, version: was, consentAskedAt, title } = story;
      await keepStep(tx, { kind: "moved", move, from, version: was + 1, consentAskedAt, at: now, story: id, title }, writer);
    }
    if (to === "published" || story.state === "published") forget(...pagesOf(story));
    return "moved";
  });
}

/** The first editor who does something with somebody else's story looks after it from then on. */
const takesUp = (account: Account, { editorId, createdById }: StoryNow) =>
  isEditor(account) && editorId === null && account.id !== createdById;

/** Its author has been asked to approve the text, and has not approved this one. What was public once needs it no more. */
function awaitsConsent(story: StoryNow): boolean {
  if (story.consentAskedAt === null || story.state === "taken_down") return false;
  return !story.approvals.some(({ textDigest }) => textDigest === textDigestOf(story));
}

type Said = { message: string; confirmed: string[] };

async function remember(tx: Transaction, story: StoryNow, to: StoryState, said: Said, writer: Writer, now: Date): Promise<void> {
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

async function tellOf(tx: Transaction, id: string, move: StoryMove, { message = "", askConsent }: Words, writer: Writer): Promise<void> {
  if (move === "review" || move === "take-back" || move === "reopen") return;
  await tell(tx, id, move === "approve" && askConsent ? "consent" : move, message, writer);
}

/** With these states somebody wants to know whether the links answer. */
const asksLinks: readonly StoryState[] = ["submitted", "in_review", "approved", "published"];

/** Whoever reads what was submitted needs something to read, and from a guest the rights; the rest may come until it is published. */
function neededFor(state: StoryState, { lacks, warnings }: Findings): Pick<Findings, "lacks" | "warnings"> {
  if (state === "submitted") return { lacks: lacks.filter((lack) => readable.includes(lack)), warnings: [] };
  return state === "published" ? { lacks, warnings } : { lacks: [], warnings: [] };
}

const readable: readonly Lack[] = ["title", "body", "interests", "rights"];

async function rememberAddress(tx: Transaction, story: Address & { id: string }): Promise<void> {
  const { id: storyId, locale, kind, slug } = story;
  await tx.storyAddress.upsert({
    where: { locale_kind_slug: { locale, kind, slug } },
    create: { locale, kind, slug, storyId },
    update: { storyId },
    select: { slug: true },
  });
}
