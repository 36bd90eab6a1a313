// Who writes and speaks in the sample publication, and the accounts they would sign in with.
import { organisations, people } from "#prisma/sample/publication";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { layPicture } from "./media.ts";

/** Lays organisations, people and accounts. @returns the ids by slug */
export async function layPeople(tx: Transaction): Promise<{ organisationIds: Map<string, string>; personIds: Map<string, string> }> {
  const organisationIds = new Map(organisations.map(({ slug }) => [slug, newId()]));
  const personIds = new Map(people.map(({ slug }) => [slug, newId()]));
  await tx.organisation.createMany({
    data: organisations.map((organisation) => ({ ...organisation, id: idOf(organisationIds, organisation.slug), sample: true })),
  });
  for (const { slug, name, title, bio, organisation } of people) {
    const portraitId = await layPicture(tx, `portrait-${slug}.jpg`, { alt: "", credit: "Forum Kundendialog" });
    const organisationId = organisation ? idOf(organisationIds, organisation) : null;
    await tx.person.create({
      data: { id: idOf(personIds, slug), slug, name, title, bio, portraitId, organisationId, sample: true },
      select: { id: true },
    });
  }
  const accounts = people.flatMap(({ slug, name, email, role }) =>
    email && role ? [{ id: newId(), name, email, role, personId: idOf(personIds, slug), sample: true }] : [],
  );
  await tx.user.createMany({ data: accounts });
  return { organisationIds, personIds };
}

/** @throws when the sample names something that it does not have */
export function idOf(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (!id) throw new Error(`The sample publication has no "${slug}"`);
  return id;
}
