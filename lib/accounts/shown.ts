// How people of the house are shown to one another: by their names. An address is for themselves and for administrators (the page of accounts).
import type { Role } from "#prisma/generated/enums";
import type { Locale } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";

/** What queries read of somebody who is to be shown. */
export const shownPerson = { id: true, name: true, role: true } as const;
export type ShownPerson = { id: string; name: string | null; role: Role };

/** Whoever has given no name is called by the role, with a mark by which two are told apart: "Redakteur/in (4f7k)". */
export const personName = ({ id, name, role }: ShownPerson, locale: Locale): string =>
  name ?? `${texts(locale).desk.roles[role]} (${id.slice(-4)})`;
