// How an author is introduced to readers, for the author.
import type { Account } from "../../../accounts/guard.ts";
import { db } from "../../../db.ts";
import { pictureColumns } from "../../../media/selection.ts";

/** From these states on readers see the profile, or are about to: what changes it would change a page that nobody has checked. */
export const settled = ["approved", "scheduled", "published"] as const;

/** Null for accounts that write as nobody. `isFixed`: a guest can no longer change it alone. */
export async function authorProfile({ personId, role }: Account) {
  if (!personId) return null;
  const person = await db.person.findUnique({
    where: { id: personId },
    select: { name: true, title: true, bio: true, portrait: { select: pictureColumns } },
  });
  if (!person) return null;
  const shown = role === "guest_author" ? await db.credit.count({ where: { personId, story: { state: { in: [...settled] } } } }) : 0;
  return { ...person, isFixed: shown > 0 };
}
export type AuthorProfile = NonNullable<Awaited<ReturnType<typeof authorProfile>>>;
