// What a guest author declares about a piece: own interests, and the grant of rights with its date and its very words.
import { isDeepStrictEqual } from "node:util";
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import type { TermsRow } from "../../steps/step.ts";
import { mayDo } from "../rights.ts";
import type { Refusal } from "../story.ts";
import { propose } from "./proposals/commands.ts";
import type { TermsFields } from "./schema.ts";

/**
 * Rights that are granted already keep their date and words; unticked they are taken back, as long as nothing is public. Once the text is
 * accepted, other interests are proposed: what stands under the text changes when an editor confirms it.
 */
export async function declareTerms(
  storyId: string,
  { interests, granted }: TermsFields,
  words: string,
  writer: Writer,
  now = new Date(),
): Promise<"declared" | "amended" | Refusal> {
  return change(async (tx) => {
    // A publication at the same moment waits, and finds what was declared.
    await tx.$queryRaw`SELECT FROM stories WHERE id = ${storyId} FOR UPDATE`;
    const select = { title: true, state: true, createdById: true, guestTerms: { select: terms } } as const;
    const story = await tx.story.findUnique({ where: { id: storyId }, select });
    if (!story) return "not-found";
    const [declares, amends] = [mayDo(writer, "declare", story), story.guestTerms !== null && mayDo(writer, "amend", story)];
    if (!declares && !amends) return "not-allowed";
    const stands = amends ? story.guestTerms?.interests : undefined;
    const amended = stands !== undefined && (stands !== interests || (await isWaiting(tx, storyId)));
    if (amended) await propose(tx, { storyId }, { interests }, writer);
    if (declares) {
      const before = story.guestTerms?.grantedAt ? story.guestTerms : { grantedAt: now, grant: words };
      const { grantedAt, grant } = granted ? before : { grantedAt: null, grant: "" };
      const said = stands === undefined ? { interests, interestsAt: now } : {};
      const create = { storyId, userId: writer.id, interests, interestsAt: now, grantedAt, grant };
      const after = await tx.guestTerms.upsert({
        where: { storyId },
        create,
        update: { userId: writer.id, ...said, grantedAt, grant },
        select: terms,
      });
      await keepTerms(tx, { id: storyId, title: story.title }, story.guestTerms, after, writer);
    }
    return amended ? "amended" : "declared";
  });
}

const terms = { userId: true, interests: true, interestsAt: true, grantedAt: true, grant: true } as const;

/** Said again without a change it is nothing to take back. */
async function keepTerms(tx: Transaction, story: { id: string; title: string }, before: TermsRow | null, after: TermsRow, by: Writer) {
  const isSame = before && before.interests === after.interests && before.grantedAt?.getTime() === after.grantedAt?.getTime();
  if (!isSame) await keepStep(tx, { kind: "terms", before, after, story: story.id, title: story.title }, by);
}

/** What was declared before, while nothing else was declared since and it is still for the writer to say. */
export async function putTermsBack(
  storyId: string,
  after: TermsRow,
  before: TermsRow | null,
  writer: Writer,
): Promise<"declared" | "moved-on" | "not-found" | "not-allowed"> {
  return change(async (tx) => {
    await tx.$queryRaw`SELECT FROM stories WHERE id = ${storyId} FOR UPDATE`;
    const select = { state: true, createdById: true, guestTerms: { select: terms } } as const;
    const story = await tx.story.findUnique({ where: { id: storyId }, select });
    if (!story) return "not-found";
    if (!mayDo(writer, "declare", story)) return "not-allowed";
    // Once the text is accepted, what stands under it changes when an editor confirms it.
    const isAccepted = mayDo(writer, "amend", story) && before?.interests !== after.interests;
    if (isAccepted || !isDeepStrictEqual(story.guestTerms, after)) return "moved-on";
    // What waits for an editor was proposed in place of what stands.
    if (await isWaiting(tx, storyId)) return "moved-on";
    if (before) await tx.guestTerms.update({ where: { storyId }, data: before, select: { storyId: true } });
    else await tx.guestTerms.delete({ where: { storyId }, select: { storyId: true } });
    return "declared";
  });
}

const isWaiting = async (tx: Transaction, storyId: string) => (await tx.guestProposal.count({ where: { storyId, state: "waiting" } })) > 0;
