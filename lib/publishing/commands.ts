// The way of a story from desk to page and back.
import type { StoryState } from "#prisma/generated/enums";
import { type Account, isEditor, type Writer } from "../accounts/guard.ts";
import type { Transaction } from "../db.ts";
import { change } from "../page-cache/change.ts";
import { keepStep } from "../steps/commands.ts";
import { isTakeable } from "../steps/step.ts";
import { type Findings, keyOf, type Lack, type Warning } from "../writing/gate/findings.ts";
import { checkStory } from "../writing/gate/gather.ts";
import { mayDo } from "../writing/rights.ts";
import { textDigestOf } from "../writing/states/approved-text.ts";
import { moves, needsWords, type StoryMove } from "../writing/states/moves.ts";
import { pagesOf, type Refusal, type StoryNow, storyNow } from "../writing/story.ts";
import { isUnderEmbargo } from "./plans/commands.ts";
import { remember, tellOf } from "./remember.ts";

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

/** Whoever reads what was submitted needs something to read, and from a guest the rights; the rest may come until it is published. */
function neededFor(state: StoryState, { lacks, warnings }: Findings): Pick<Findings, "lacks" | "warnings"> {
  if (state === "submitted") return { lacks: lacks.filter((lack) => readable.includes(lack)), warnings: [] };
  return state === "published" ? { lacks, warnings } : { lacks: [], warnings: [] };
}

const readable: readonly Lack[] = ["title", "body", "interests", "rights"];
