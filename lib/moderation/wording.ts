// Codes of the filter and of decisions, in words. An unknown code (a newer or older version wrote it) is said as it stands.
import type { Actor } from "#prisma/generated/enums";
import type { Locale } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";
import { wordsFor } from "../messages/words.ts";

export type KeptFinding = { check: string; version: number; reason: string; detail: unknown; weight: number };

export function findingText({ reason, detail }: KeptFinding, locale: Locale): string {
  const words: Readonly<Record<string, (detail: Readonly<Record<string, unknown>>) => string>> = texts(locale).spam.reasons;
  const figures = typeof detail === "object" && detail !== null ? { ...detail } : {};
  return wordsFor(words, reason)?.(figures) ?? texts(locale).moderation.screening.unknown(reason);
}

export function reasonText(reason: string, locale: Locale): string {
  const { reasons, otherReasons } = texts(locale).moderation;
  const words: Readonly<Record<string, string>> = { ...otherReasons, ...reasons };
  return wordsFor(words, reason) ?? reason;
}

/** A weight with its sign: what speaks against spam is told from what speaks for it. */
export const weightText = (weight: number, locale: Locale) =>
  new Intl.NumberFormat(locale, { signDisplay: "exceptZero", maximumFractionDigits: 1 }).format(weight);

export const percentOf = (probability: number) => Math.round(probability * 100);

type Decider = { actor: Actor; user: { name: string | null; email: string } | null };

/** The name of the person who decided, or which machine or rule it was. */
export function whoDecided({ actor, user }: Decider, locale: Locale): string {
  const { decisions } = texts(locale).moderation;
  if (actor !== "person") return decisions.actors[actor];
  return user ? (user.name ?? user.email) : decisions.unknownPerson;
}
