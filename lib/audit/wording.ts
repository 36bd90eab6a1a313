// An entry in words: what was done, to whom or what.
import { personName, type ShownPerson } from "../accounts/shown.ts";
import type { Locale } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";
import { wordsFor } from "../messages/words.ts";
import type { LogKind, LogRow } from "./log.ts";

export type Names = { people: ReadonlyMap<string, ShownPerson>; titles: ReadonlyMap<string, string> };
export type Worded = { who: string; what: string; about: string };

export function inWords({ kind, actorId, accountId, objectId, details }: LogRow, { people, titles }: Names, locale: Locale): Worded {
  const { audit: t } = texts(locale);
  const name = (id: string | null) => {
    const person = id && people.get(id);
    return person ? personName(person, locale) : id ? t.gone(id.slice(-4)) : "";
  };
  const detail = wordsOf(kind, details, locale);
  const story = kind === "moved" || kind === "approved";
  const about =
    story && objectId ? (titles.get(objectId) ?? t.noStory) || t.untitled : objectId && kind === "decided" ? t.comment(objectId) : "";
  return {
    who: name(actorId) || t.nobody,
    what: [t.kinds[kind], detail].filter(Boolean).join(": "),
    about: about || (accountId !== actorId ? name(accountId) : ""),
  };
}

/** Codes in the words of their own kind; what the catalogue does not know is told as it is. */
function wordsOf(kind: LogKind, details: LogRow["details"], locale: Locale): string {
  const t = texts(locale);
  const words = { ...t.audit.codes, ...vocabularyOf(kind, locale) };
  const word = (code: string) => wordsFor(words, code) ?? code;
  const { from = "", to, fields, hold, spam, ...others } = details;
  const parts = Object.values(others).flat().map(word);
  if (typeof to === "string") parts.push(typeof from === "string" && from ? t.audit.fromTo(word(from), word(to)) : word(to));
  if (Array.isArray(fields)) parts.push(...fields.map(word));
  if (typeof hold === "string" && typeof spam === "string") parts.push(hold ? t.audit.thresholds(hold, spam) : t.audit.ownThresholds);
  return parts.join(", ");
}

function vocabularyOf(kind: LogKind, locale: Locale): Readonly<Record<string, string>> {
  const { writing, moderation, desk } = texts(locale);
  if (kind === "moved") return writing.states;
  if (kind === "decided") return moderation.states;
  if (kind === "settings_changed") return desk.site.fields;
  return kind === "approved" ? {} : desk.roles;
}
