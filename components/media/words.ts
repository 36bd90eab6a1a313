// The texts of the media library for what runs in the browser: one module each, not the whole catalogue.
import type { Locale } from "#lib/addresses";
import { media as german } from "#lib/messages/de/media";
import { media as english } from "#lib/messages/en/media";

export const words = (locale: Locale) => (locale === "de" ? german : english);
