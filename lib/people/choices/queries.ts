// Whom and what the forms of the desk offer: all people and all organisations, since a form that lacks the one who is named would drop the name.
import type { Prisma } from "#prisma/generated/client";
import { db } from "../../db.ts";

/** Ten times what a house has that publishes for decades. */
const most = 5_000;
const inOrder = { orderBy: [{ name: "asc" as const }, { id: "asc" as const }], take: most, select: { id: true, name: true } };

/** Everybody, or those who are meant. */
export const personChoices = (where: Prisma.PersonWhereInput = {}) => db.person.findMany({ ...inOrder, where });

export const organisationChoices = () => db.organisation.findMany(inOrder);
