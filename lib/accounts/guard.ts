// Who may do what. A brand proves that somebody was asked: a command that wants a Moderator cannot be called without the guard.
import type { Role } from "#prisma/generated/enums";

/** The signed-in account as pages, actions and commands know it. */
export type Account = { id: string; email: string; name: string | null; role: Role; personId: string | null };

declare const right: unique symbol;
export type Moderator = Account & { [right]: "moderate" };
export type Editor = Account & { [right]: "edit" };
export type Writer = Account & { [right]: "write" };
export type Administrator = Account & { [right]: "administer" };

/** What somebody may do in the house. What that means for one story or one file say the tables of those (rights.ts beside them). */
export const houseRights = ["write", "edit", "moderate", "administer"] as const;
export type HouseRight = (typeof houseRights)[number];

const table: Readonly<Record<Role, readonly HouseRight[]>> = {
  reader: [],
  guest_author: ["write"],
  author: ["write"],
  moderator: ["moderate"],
  editor: ["write", "edit", "moderate"],
  administrator: houseRights,
};

export const mayWork = (account: Account | null, right: HouseRight): boolean => account !== null && table[account.role].includes(right);

export const isModerator = (account: Account | null): account is Moderator => mayWork(account, "moderate");
export const isEditor = (account: Account | null): account is Editor => mayWork(account, "edit");
export const isWriter = (account: Account | null): account is Writer => mayWork(account, "write");
export const isAdministrator = (account: Account | null): account is Administrator => mayWork(account, "administer");
