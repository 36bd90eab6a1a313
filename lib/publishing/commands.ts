// The way of a story from desk to page and back.
import type { StoryState } from "#prisma/generated/enums";
import type { Account, Writer } from "../accounts/guard.ts";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { change } from "../page-cache/change.ts";
import { type Candidate, type Lack, lackOf, lacks } from "../writing/gate.ts";
import { markReached } from "../writing/revisions/keep.ts";
import { mayDo, type StoryAction } from "../writing/rights.ts";
import { type Address, pagesOf, type Refusal, storyNow } from "../writing/story.ts";
import { dropPlans, isUnderEmbargo } from "./plans/commands.ts";

/** Hands a draft to the editors. */
export const submitStory = (id: string, version: number, message: string, writer: Writer) =>
  move(id, version, "submit", "submitted", message, writer);

/** Gives a submitted story back to its author. */
export const returnStory = (id: string, version: number, message: string, writer: Writer) =>
  move(id, version, "return", "draft", message, writer);

/** Takes a published story off the page at once; its address answers 410. */
export const takeDownStory = (id: string, version: number, message: string, writer: Writer) =>
  move(id, version, "take-down", "taken_down", message, writer);

/** Publishes a story, or says what it lacks. Republishing keeps the first date and address. */
export const publishStory = (id: string, version: number, writer: Writer) => move(id, version, "publish", "published", "", writer);

/** Why an account could not publish a story now, apart from the time; nothing when it could. */
export function obstacleTo(
  story: Candidate & { state: StoryState; createdById: string | null },
  writer: Account,
): "not-allowed" | { lacks: Lack[] } | undefined {
  if (!mayDo(writer, "publish", story)) return "not-allowed";
  const missing = lackOf(story);
  return missing.length > 0 ? { lacks: missing } : undefined;
}

export type Move = "moved" | Refusal | { lacks: Lack[] };

async function move(id: string, version: number, action: StoryAction, to: StoryState, message: string, writer: Writer): Promise<Move> {
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id }, select: storyNow });
    if (!story) return "not-found";
    if (!mayDo(writer, action, story)) return "not-allowed";
    const needed = neededFor(to);
    const missing = lackOf({ ...story, authors: story.credits.length }).filter((lack) => needed.includes(lack));
    if (missing.length > 0) return { lacks: missing };
    const now = new Date();
    if (to === "published" && (await isUnderEmbargo(tx, id, now))) return "embargoed";
    const { count } = await tx.story.updateMany({
      where: { id, version, state: story.state },
      data: {
        state: to,
        version: { increment: 1 },
        updatedAt: now,
        ...(to === "published" && { publishedAt: story.publishedAt ?? now }),
        takenDownAt: to === "taken_down" ? now : null,
      },
    });
    if (count === 0) return "changed-meanwhile";
    await tx.storyTransition.create({
      data: { id: newId(), storyId: id, fromState: story.state, toState: to, userId: writer.id, message },
      select: { id: true },
    });
    if (to === "submitted" || to === "published") await markReached(tx, id, to);
    if (to === "taken_down") await tx.previewLink.updateMany({ where: { storyId: id, revokedAt: null }, data: { revokedAt: now } });
    await dropPlans(tx, id, to, writer.id, now);
    if (to === "published") await rememberAddress(tx, story);
    if (to === "published" || story.state === "published") forget(...pagesOf(story));
    return "moved";
  });
}

/** Whoever reads what was submitted needs something to read; the rest may come until it is published. */
function neededFor(state: StoryState): readonly Lack[] {
  if (state === "submitted") return ["title", "body"];
  return state === "published" ? lacks : [];
}

async function rememberAddress(tx: Transaction, story: Address & { id: string }): Promise<void> {
  const { id: storyId, locale, kind, slug } = story;
  await tx.storyAddress.upsert({
    where: { locale_kind_slug: { locale, kind, slug } },
    create: { locale, kind, slug, storyId },
    update: { storyId },
    select: { slug: true },
  });
}
