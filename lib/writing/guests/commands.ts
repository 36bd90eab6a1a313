// What a guest author declares about a piece: own interests, and the grant of rights with its date and its very words.
import type { Writer } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { mayDo } from "../rights.ts";
import type { Refusal } from "../story.ts";
import type { TermsFields } from "./schema.ts";

/** Rights that are granted already keep their date and words; unticked they are taken back, as long as nothing is public. */
export async function declareTerms(
  storyId: string,
  { interests, granted }: TermsFields,
  words: string,
  writer: Writer,
  now = new Date(),
): Promise<"declared" | Refusal> {
  return db.$transaction(async (tx) => {
    // A publication at the same moment waits, and finds what was declared.
    await tx.$queryRaw`SELECT FROM stories WHERE id = ${storyId} FOR UPDATE`;
    const select = { state: true, createdById: true, guestTerms: { select: { grantedAt: true, grant: true } } } as const;
    const story = await tx.story.findUnique({ where: { id: storyId }, select });
    if (!story) return "not-found";
    if (!mayDo(writer, "declare", story)) return "not-allowed";
    const before = story.guestTerms?.grantedAt ? story.guestTerms : { grantedAt: now, grant: words };
    const terms = { userId: writer.id, interests, interestsAt: now, ...(granted ? before : { grantedAt: null, grant: "" }) };
    await tx.guestTerms.upsert({ where: { storyId }, create: { storyId, ...terms }, update: terms, select: { storyId: true } });
    return "declared";
  });
}
