// Which keys do what at the desk: the one table that binds them and that the page of keys is made from. A single letter never
// counts while somebody types, and can be switched off; combinations avoid what browsers and screen readers use.
import { type Account, isModerator, isWriter } from "../accounts/guard.ts";
import { placesFor } from "../accounts/places.ts";
import type { Locale, PlaceName } from "../addresses.ts";

type Each = Readonly<Record<Locale, string>>;
const same = (keys: string): Each => ({ de: keys, en: keys });

/** Two letters one after the other: "g" and the place. */
export const wayKeys = {
  desk: { de: "g u", en: "g o" },
  queue: { de: "g k", en: "g c" },
  notices: { de: "g m", en: "g r" },
  deskStories: { de: "g b", en: "g s" },
  deskPlanning: { de: "g p", en: "g p" },
  library: { de: "g d", en: "g m" },
  deskFront: { de: "g s", en: "g f" },
  deskTags: { de: "g w", en: "g t" },
  deskSteps: { de: "g z", en: "g u" },
  newStory: { de: "n", en: "n" },
} as const satisfies Partial<Record<PlaceName, Each>>;
export type WayName = keyof typeof wayKeys;
export const wayNames = [
  "desk",
  "queue",
  "notices",
  "deskStories",
  "deskPlanning",
  "library",
  "deskFront",
  "deskTags",
  "deskSteps",
  "newStory",
] as const satisfies WayName[];

/** What the browser does with a key: show the list, go to the search, press a button that says so in `data-key`. */
export const anywhereKeys = { list: same("?"), find: same("f") } as const;
/** In the queue; `approve` and the following press the buttons of the comment that has the focus. */
export const queueKeys = { next: "j", previous: "k", approve: "a", hold: "h", spam: "s", reject: "r", undo: "u" } as const;
/** With Ctrl or ⌘: these count while typing too. */
export const storyKeys = { save: "Mod s", submit: "Mod Shift Enter" } as const;
export const editorKeys = { link: "Mod k", tools: "Alt F10", bold: "Mod b", italic: "Mod i", remark: "Mod Alt m", undo: "Mod z" } as const;

/** The places that somebody can go to by a key. */
export function waysFor(account: Account): WayName[] {
  const places: readonly PlaceName[] = [...placesFor(account), ...(isWriter(account) ? (["newStory"] as const) : [])];
  return wayNames.filter((name) => places.includes(name));
}

type Row = { keys: string; name: string };
export type KeySection = { name: "anywhere" | "ways" | "queue" | "story" | "editor"; rows: Row[] };

/** All keys that mean something to this account, for people to read. */
export function keySections(account: Account, locale: Locale): KeySection[] {
  const rowsOf = (table: Readonly<Record<string, string>>) => Object.entries(table).map(([name, keys]) => ({ name, keys }));
  return [
    { name: "anywhere", rows: Object.entries(anywhereKeys).map(([name, keys]) => ({ name, keys: keys[locale] })) },
    { name: "ways", rows: waysFor(account).map((name) => ({ name, keys: wayKeys[name][locale] })) },
    ...(isModerator(account) ? [{ name: "queue" as const, rows: rowsOf(queueKeys) }] : []),
    ...(isWriter(account)
      ? [
          { name: "story" as const, rows: rowsOf(storyKeys) },
          { name: "editor" as const, rows: rowsOf(editorKeys) },
        ]
      : []),
  ];
}

/** The cookie by which a browser says that single letters do nothing here. */
export const keysCookie = "podium-keys";
