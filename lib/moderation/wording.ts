// Codes of the filter and of decisions, in words. An unknown code (a newer or older version wrote it) is said as it stands.

import { z } from "zod";
import type { Actor } from "#prisma/generated/enums";
import { personName, type ShownPerson } from "../accounts/shown.ts";
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

const steps = [
  [0.05, "none"],
  [0.75, "little"],
  [2, "some"],
  [4, "much"],
] as const;

/** How strongly a finding speaks, and for what, in words. */
export function strengthText(weight: number, locale: Locale): string {
  const t = texts(locale).moderation.screening.strength;
  const [, step = "most"] = steps.find(([below]) => Math.abs(weight) < below) ?? [];
  if (step === "none") return t.none;
  return weight > 0 ? t.for[step] : t.against[step];
}

/** What was assumed before anything was found: the sum without the findings. Null where the sum is too large to tell. */
export function assumedBefore(probability: number, findings: readonly { weight: number }[]): number | null {
  const sum = Math.log(probability / (1 - probability));
  return Number.isFinite(sum) ? sum - findings.reduce((all, { weight }) => all + weight, 0) : null;
}

const versions = z.object({ model: z.string().optional(), lessons: z.number().optional() });

/** Which check of which version spoke; of one that has learned also what it had learned. */
export function sourceText({ check, version, detail }: KeptFinding, locale: Locale): string {
  const t = texts(locale).moderation.screening;
  const { model, lessons } = versions.safeParse(detail).data ?? {};
  const name = wordsFor<string>(texts(locale).filter.checks.names, check) ?? check;
  return [t.version(name, version), ...(model ? [t.model(model)] : []), ...(lessons === undefined ? [] : [t.lessons(lessons)])].join(", ");
}

/** A weight with its sign: what speaks against spam is told from what speaks for it. */
export const weightText = (weight: number, locale: Locale) =>
  new Intl.NumberFormat(locale, { signDisplay: "exceptZero", maximumFractionDigits: 1 }).format(weight);

/** Never 100: nothing is certain. */
export const percentOf = (probability: number) => Math.min(Math.round(probability * 100), 99);

type Decider = { actor: Actor; user: ShownPerson | null };

/** The name of the person who decided, or which machine or rule it was. */
export function whoDecided({ actor, user }: Decider, locale: Locale): string {
  const { decisions } = texts(locale).moderation;
  if (actor !== "person") return decisions.actors[actor];
  return user ? personName(user, locale) : decisions.unknownPerson;
}
