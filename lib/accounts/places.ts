// Which rooms of the desk somebody finds in the menu. The menu is a courtesy: each page asks for the right itself.
import type { PlaceName } from "#lib/addresses";
import { type Account, isAdministrator, isEditor, isModerator, isWriter } from "./guard.ts";

export type DeskPlace = Extract<
  PlaceName,
  | "desk"
  | "queue"
  | "notices"
  | "deskFilter"
  | "rules"
  | "deskStories"
  | "deskPlanning"
  | "deskFront"
  | "deskTags"
  | "deskPeople"
  | "library"
  | "deskSettings"
  | "deskAkismet"
  | "deskAccounts"
  | "deskAudit"
  | "profile"
>;

export function placesFor(account: Account): DeskPlace[] {
  return [
    "desk",
    ...(isModerator(account) ? (["queue", "notices", "deskFilter", "rules"] as const) : []),
    ...(isWriter(account) ? (["deskStories"] as const) : []),
    ...(isEditor(account) ? (["deskPlanning", "deskFront", "deskTags", "deskPeople"] as const) : []),
    ...(isWriter(account) ? (["library"] as const) : []),
    ...(isAdministrator(account) ? (["deskSettings", "deskAkismet", "deskAccounts", "deskAudit"] as const) : []),
    "profile",
  ];
}
