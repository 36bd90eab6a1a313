import type { Locale } from "#prisma/generated/enums";
import { texts } from "../../messages/catalogue.ts";
import { wordsFor } from "../../messages/words.ts";
import type { Browser } from "./browser.ts";

/** "Firefox unter Windows". */
export function browserInWords({ browser, system }: Browser, locale: Locale): string {
  const t = texts(locale).accounts.browsers;
  const family = wordsFor(t.families, browser) ?? t.families.other;
  const under = wordsFor(t.systems, system);
  return under ? t.under(family, under) : family;
}
