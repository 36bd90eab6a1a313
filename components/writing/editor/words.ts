// The editor's own texts: they are loaded with it, not with the rest of the desk.
import type { Locale } from "#lib/addresses";
import { editor as german } from "#lib/messages/de/editor";
import { editor as english } from "#lib/messages/en/editor";

export const words = (locale: Locale) => (locale === "de" ? german : english);

/** The time of day of a moment, as people say it. */
export const clockTime = (moment: Date | string, locale: Locale, seconds = false) =>
  new Date(moment).toLocaleTimeString(locale === "de" ? "de-DE" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    ...(seconds && { second: "2-digit" }),
  });
