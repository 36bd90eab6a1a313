// How an author is introduced to readers, for the author.
import type { Account } from "../../../accounts/guard.ts";
import { db } from "../../../db.ts";
import { pictureColumns } from "../../../media/selection.ts";
import { lastProposal } from "../proposals/queries.ts";
import { inSettled } from "./settled.ts";

/** Null for accounts that write as nobody. `isShown`: a guest no longer changes it alone; `proposal`: what was proposed last. */
export async function authorProfile({ personId, role }: Account) {
  if (!personId) return null;
  const person = await db.person.findUnique({
    where: { id: personId },
    select: { name: true, title: true, bio: true, portrait: { select: pictureColumns } },
  });
  if (!person) return null;
  const shown = role === "guest_author" ? await db.credit.count({ where: { personId, ...inSettled } }) : 0;
  return { ...person, isShown: shown > 0, proposal: role === "guest_author" ? await lastProposal({ personId }) : null };
}
export type AuthorProfile = NonNullable<Awaited<ReturnType<typeof authorProfile>>>;
