// What a guest author has declared about a piece.
import { type Account, isEditor } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { mayDo } from "../rights.ts";
import { lastProposal } from "./proposals/queries.ts";

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
  const mayAmend = story.guestTerms !== null && mayDo(account, "amend", story);
  const isTheirs = story.createdById === account.id || isEditor(account);
  const proposal = isTheirs ? await lastProposal({ storyId }) : null;
  return { terms: story.guestTerms, mayDeclare: mayDo(account, "declare", story), mayAmend, proposal };
}
export type Terms = Awaited<ReturnType<typeof guestTerms>>;
