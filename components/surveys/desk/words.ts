// The words of the survey's page: its forms run in the browser, which loads no other texts.
import type { Locale } from "#lib/addresses";
import { surveyDesk as german } from "#lib/messages/de/survey-desk";
import { surveyDesk as english } from "#lib/messages/en/survey-desk";

export const words = (locale: Locale) => (locale === "de" ? german : english);
