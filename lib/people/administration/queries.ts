// People and organisations for the desk: all of them, public or not.

import { type Account, isEditor } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { pictureColumns } from "../../media/selection.ts";
import { countProposals } from "../../writing/guests/proposals/queries.ts";
import { contactColumns } from "../selection.ts";

const most = 1_000;
const byName = [{ name: "asc" as const }, { id: "asc" as const }];

/** Everybody who writes or speaks, and every contact card; null when they are not the account's to see. */
export async function deskPeople(account: Account) {
  if (!isEditor(account)) return null;
  const [people, organisations, proposals] = await Promise.all([
    db.person.findMany({
      orderBy: byName,
      take: most,
      select: { id: true, name: true, title: true, user: { select: { role: true } }, _count: { select: { credits: true } } },
    }),
    db.organisation.findMany({ orderBy: byName, take: most, select: { id: true, name: true, city: true, isPublisher: true } }),
    countProposals(account),
  ]);
  return { people, organisations, proposals };
}

export async function findDeskPerson(id: string, account: Account) {
  if (!isEditor(account)) return null;
  const select = {
    id: true,
    slug: true,
    name: true,
    title: true,
    bio: true,
    organisationId: true,
    _count: { select: { proposals: { where: { state: "waiting" } } } },
    portrait: { select: pictureColumns },
  } as const;
  return db.person.findUnique({ where: { id }, select });
}
export type DeskPerson = NonNullable<Awaited<ReturnType<typeof findDeskPerson>>>;

export async function findDeskOrganisation(id: string, account: Account) {
  if (!isEditor(account)) return null;
  return db.organisation.findUnique({
    where: { id },
    select: { id: true, ...contactColumns },
  });
}
export type DeskOrganisation = NonNullable<Awaited<ReturnType<typeof findDeskOrganisation>>>;
