// What readers can see of people and organisations. People appear once a published story names them.
import { cache } from "react";
import { db } from "../db.ts";
import { pictureColumns } from "../media/selection.ts";
import { contactColumns } from "./selection.ts";

const introduced = { id: true, slug: true, name: true, title: true, portrait: { select: pictureColumns } } as const;

const published = () => ({ story: { state: "published" as const, publishedAt: { lte: new Date() } } });
const mostPeople = 500;

export type Introduced = Awaited<ReturnType<typeof publicPeople>>[number];

/** Everybody who wrote or speaks in a published story, by name. */
export async function publicPeople() {
  const where = { credits: { some: published() } };
  return db.person.findMany({ where, select: introduced, orderBy: [{ name: "asc" }, { id: "asc" }], take: mostPeople });
}

/** A person who is named in a published story. */
export const findPublicPerson = cache(async (slug: string) =>
  db.person.findFirst({
    where: { slug, credits: { some: published() } },
    select: { ...introduced, bio: true, organisation: { select: contactColumns } },
  }),
);

export type PublicPerson = NonNullable<Awaited<ReturnType<typeof findPublicPerson>>>;
export type Contact = NonNullable<Awaited<ReturnType<typeof publisher>>>;

/** The organisation that publishes this portal, if the desk has named one. */
export const publisher = cache(async () => db.organisation.findFirst({ where: { isPublisher: true }, select: contactColumns }));
