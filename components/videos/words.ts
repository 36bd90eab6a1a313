// The texts about films for what runs in the browser: one module each, not the whole catalogue.
import type { Locale } from "#lib/addresses";
import { videoDesk as german } from "#lib/messages/de/video-desk";
import { videoDesk as english } from "#lib/messages/en/video-desk";

export const words = (locale: Locale) => (locale === "de" ? german : english);
