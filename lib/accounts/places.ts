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
  | "deskSteps"
  | "deskKeys"
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
    "deskSteps",
    "deskKeys",
  ];
}

export type PlaceGroup = { name: "talk" | "texts" | "site" | "house" | "you" | null; places: DeskPlace[] };

const you = ["profile", "deskSteps", "deskKeys"] as const satisfies DeskPlace[];
const grouped: readonly { name: "talk" | "texts" | "site" | "house"; places: readonly DeskPlace[] }[] = [
  { name: "talk", places: ["queue", "notices", "deskFilter", "rules"] },
  { name: "texts", places: ["deskStories", "deskPlanning", "library"] },
  { name: "site", places: ["deskFront", "deskTags", "deskPeople"] },
  { name: "house", places: ["deskSettings", "deskAkismet", "deskAccounts", "deskAudit"] },
];

/** So many fit into one row as they are. */
const fewPlaces = 5;

/** The menu: what is one's own stands together at the end; the rest in groups where it is too much for a row. */
export function groupsFor(account: Account): PlaceGroup[] {
  const places = placesFor(account);
  const own: PlaceGroup = { name: "you", places: places.filter((place) => you.some((each) => each === place)) };
  const rest = places.filter((place) => !own.places.includes(place));
  if (rest.length <= fewPlaces) return [{ name: null, places: rest }, own];
  const groups = grouped.map(({ name, places: of }) => ({ name, places: rest.filter((place) => of.includes(place)) }));
  const known = groups.flatMap(({ places: of }) => of);
  return [{ name: null, places: rest.filter((place) => !known.includes(place)) }, ...groups.filter(({ places: of }) => of.length > 0), own];
}
