// Public addresses to inner ones, by the table of addresses. What the table does not name does not answer.

import type { Place } from "../addresses/place.ts";
import { type Locale, locales, type PlaceName, table } from "../addresses.ts";
import { hasControl, type Target } from "./target.ts";

export type Audience = "everybody" | "personal" | "desk";

export type Route = {
  /** Name in the table; stands in the log instead of the address. */
  name: PlaceName | "auth";
  locale: Locale;
  audience: Audience;
  methods: readonly string[];
  takesFiles: boolean;
  /** It takes one large file, which is on the disk when the handler hears of it. */
  takesFilm: boolean;
  countless: boolean;
  /** Where Next answers: the locale, the inner path, and the inner names of the parameters it reads. */
  inner: string;
  /** The one way to write this address: path and known parameters in the order of the table. Key of the cache. */
  key: string;
};

type Pattern = {
  name: PlaceName;
  locale: Locale;
  segments: readonly string[];
  inner: string;
  query: readonly (readonly [inner: string, outer: string])[];
};

/** Slugs, ids, keys and tokens. Without a dot, so no variant of a page that Next would answer beside it (`.rsc`, `.segments`). */
const parameter = /^[A-Za-z0-9_~-]{1,200}$/;
const longestValue = 500;

/** Finds the place of an address. `bad`: a known parameter holds what no text holds. */
export function findRoute({ segments, search }: Pick<Target, "segments" | "search">): Route | "bad" | undefined {
  const pattern = patterns.get(segments.length)?.find((candidate) => fits(candidate, segments));
  if (!pattern) return undefined;
  const { audience, method, takesFiles = false, takesFilm = false, countless = false }: Place = table[pattern.name];
  const values = search === "" ? [] : valuesOf(pattern, new URLSearchParams(search));
  if (values === "bad") return "bad";
  return {
    name: pattern.name,
    locale: pattern.locale,
    audience,
    methods: method === "POST" ? ["POST"] : audience === "desk" ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"],
    takesFiles,
    takesFilm,
    countless,
    inner: `/${pattern.locale}${filled(pattern, segments)}${queryOf(values.map(({ inner, value }) => [inner, value]))}`,
    key: `/${segments.join("/")}${queryOf(values.map(({ outer, value }) => [outer, value]))}`,
  };
}

/** The one thing next-auth is asked from outside: whose session this is. Its other addresses sign in and out, which ours do. */
const sessionAddress = "/api/auth/session";

/** Where next-auth answers. */
export function authRoute({ segments }: Pick<Target, "segments">): Route | undefined {
  if (`/${segments.join("/")}` !== sessionAddress) return undefined;
  const [inner, key] = [sessionAddress, sessionAddress];
  return {
    name: "auth",
    locale: "de",
    audience: "personal",
    methods: ["GET", "HEAD"],
    takesFiles: false,
    takesFilm: false,
    countless: false,
    inner,
    key,
  };
}

/** The language of an address, also of one that leads nowhere. */
export const languageOf = (path: string): Locale => (/^\/en(?=[/?]|$)/.test(path) ? "en" : "de");

// By the number of segments. A literal goes before a parameter: /redaktion/anmelden/link is not the token "link".
const patterns: ReadonlyMap<number, readonly Pattern[]> = Map.groupBy(
  Object.entries(table)
    .flatMap(([name, place]) => locales.map((locale) => patternOf(nameOf(name), place, locale)))
    .sort((a, b) => rank(b) - rank(a)),
  ({ segments }) => segments.length,
);

function nameOf(name: string): PlaceName {
  for (const known of namesOf(table)) if (known === name) return known;
  throw new Error(`No such place: ${name}`);
}

function* namesOf<T extends object>(object: T): Generator<Extract<keyof T, string>> {
  for (const key in object) yield key;
}

function patternOf(name: PlaceName, place: Readonly<Record<Locale, string>> & { inner: string; query?: object }, locale: Locale): Pattern {
  const query = Object.entries(place.query ?? {}).map(([inner, outer]): [string, string] => [inner, String(outer[locale])]);
  return { name, locale, segments: place[locale].split("/").filter(Boolean), inner: place.inner, query };
}

function rank({ segments }: Pattern): number {
  return segments.reduce((sum, segment) => sum * 2 + (segment.startsWith(":") ? 0 : 1), 1);
}

/** Where the parameter of a segment begins: it is the whole of it, or its ending (`feed.:format`). */
const parameterAt = (part: string) => part.indexOf(":");

const fits = ({ segments: pattern }: Pattern, segments: readonly string[]) =>
  pattern.every((part, index) => {
    const [segment = "", begins] = [segments[index], parameterAt(part)];
    return begins < 0 ? part === segment : segment.startsWith(part.slice(0, begins)) && parameter.test(segment.slice(begins));
  });

function filled({ segments: pattern, inner }: Pattern, segments: readonly string[]): string {
  if (inner === "/") return "";
  return inner.replace(/:[a-z]+/g, (name) => {
    const index = pattern.findIndex((part) => part.endsWith(name));
    return segments[index]?.slice(parameterAt(pattern[index] ?? "")) ?? "";
  });
}

function valuesOf({ query }: Pattern, given: URLSearchParams) {
  const values: { inner: string; outer: string; value: string }[] = [];
  for (const [inner, outer] of query) {
    const value = given.get(outer); // the first one, if there are several
    if (!value) continue;
    if (value.length > longestValue || hasControl(value)) return "bad";
    values.push({ inner, outer, value });
  }
  return values;
}

const queryOf = (pairs: readonly (readonly [string, string])[]) =>
  pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
