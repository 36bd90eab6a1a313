// A term as a person reads it: "48 Stunden nach dem Eingang".
import type { Locale } from "#prisma/generated/enums";
import { texts } from "../messages/catalogue.ts";
import { type Term, terms } from "./terms.ts";

export function termInWords(name: Term, locale: Locale): string {
  const { hours, from } = terms[name];
  const words = texts(locale).privacy;
  if (hours === 0) return words.from[from];
  const length = hours % 24 === 0 && hours > 48 ? words.days(hours / 24) : words.hours(hours);
  return `${length} ${words.from[from]}`;
}
