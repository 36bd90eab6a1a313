// Every public address: its pattern in both languages, the page inside that answers it, and the query parameters it reads.
// Links are made from this table, and the door rewrites by it; inner paths do not answer publicly.
import { type Locale, StoryKind } from "#prisma/generated/enums";
import { desk } from "./addresses/desk.ts";
import type { Handler, Place } from "./addresses/place.ts";
import { readers } from "./addresses/readers.ts";

export type { Locale };
export const locales: readonly Locale[] = ["de", "en"];

/** The language of a page's `[locale]` folder, which the door fills in. */
export const localeOf = (segment: string): Locale => locales.find((locale) => locale === segment) ?? "de";

/** Every place by its name. */
export const table = { ...readers, ...desk };

export type PlaceName = keyof typeof table;
/** The places that are posted to. */
export type HandlerName = { [Name in PlaceName]: (typeof table)[Name] extends Handler ? Name : never }[PlaceName];

type Query = Readonly<Record<string, string | number | undefined>>;

/** The public path of a place, with its parameters filled in and its query in the locale's own words. */
export function pathTo(name: PlaceName, locale: Locale, parameters: Readonly<Record<string, string>> = {}, query: Query = {}): string {
  const place: Place = table[name];
  const path = place[locale].replace(/:([a-z]+)/g, (_, key: string) => encodeURIComponent(parameters[key] ?? missing(name, key)));
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => `${place.query?.[key]?.[locale] ?? missing(name, key)}=${encodeURIComponent(String(value))}`);
  return search.length > 0 ? `${path}?${search.join("&")}` : path;
}

/** The name under which a form that asks by address sends a parameter. */
export const parameterName = (name: PlaceName, parameter: string, locale: Locale): string => {
  const place: Place = table[name];
  return place.query?.[parameter]?.[locale] ?? missing(name, parameter);
};

/** The place where a story of each kind has its page. */
const storyPlaces = {
  article: "article",
  video: "video",
  talk: "talk",
  survey: "survey",
  study: "study",
  topic: "topic",
} as const satisfies Record<StoryKind, PlaceName>;
export type StoryPlace = (typeof storyPlaces)[StoryKind];

/** The kinds of story that have their pages at a place. */
export const kindsAt = (place: StoryPlace): StoryKind[] => Object.values(StoryKind).filter((kind) => storyPlaces[kind] === place);

/** The public path of a story, in the story's own language. */
export function addressOf(story: { kind: StoryKind; locale: Locale; slug: string }, query: Query = {}): string {
  return pathTo(storyPlaces[story.kind], story.locale, { slug: story.slug }, query);
}

/** Where a comment's permalink leads: its story page, at the comment. */
export const anchorOf = (commentId: string) => `k-${commentId}`;

function missing(name: string, key: string): never {
  throw new Error(`The address table has no "${key}" for ${name}`);
}
