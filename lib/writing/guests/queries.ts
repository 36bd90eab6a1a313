// What a guest author has declared about a piece.
import type { Account } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { mayDo } from "../rights.ts";

/** Null where nothing is to be declared: the piece is not a guest's, or not this account's to read. */
export async function guestTerms(storyId: string, account: Account) {
  const select = {
    state: true,
    createdById: true,
    createdBy: { select: { role: true } },
    guestTerms: { select: { interests: true, interestsAt: true, grantedAt: true, grant: true } },
  } as const;
  const story = await db.story.findUnique({ where: { id: storyId }, select });
  if (!story || !mayDo(account, "read", story)) return null;
  if (story.createdBy?.role !== "guest_author" && story.guestTerms === null) return null;
  return { terms: story.guestTerms, mayDeclare: mayDo(account, "declare", story) };
}
export type Terms = Awaited<ReturnType<typeof guestTerms>>;
