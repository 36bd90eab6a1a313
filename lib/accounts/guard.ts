// Who may do what. A brand proves that somebody was asked: a command that wants a Moderator cannot be called without the guard.
import type { Role } from "#prisma/generated/enums";

/** The signed-in account as pages, actions and commands know it. */
export type Account = { id: string; email: string; name: string | null; role: Role; personId: string | null };

declare const right: unique symbol;
export type Moderator = Account & { [right]: "moderate" };
export type Editor = Account & { [right]: "edit" };
export type Writer = Account & { [right]: "write" };
export type Administrator = Account & { [right]: "administer" };

const moderators: readonly Role[] = ["moderator", "editor", "administrator"];
const editors: readonly Role[] = ["editor", "administrator"];
const writers: readonly Role[] = ["guest_author", "author", "editor", "administrator"];

export const isModerator = (account: Account | null): account is Moderator => account !== null && moderators.includes(account.role);
export const isEditor = (account: Account | null): account is Editor => account !== null && editors.includes(account.role);
export const isWriter = (account: Account | null): account is Writer => account !== null && writers.includes(account.role);
export const isAdministrator = (account: Account | null): account is Administrator => account?.role === "administrator";
