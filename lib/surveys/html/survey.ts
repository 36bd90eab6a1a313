// What everybody sees of a survey at a moment: when it opens, the form, or how it ended.
import { addressOf } from "../../addresses.ts";
import { escapeHtml } from "../../documents/html/escape.ts";
import { labelsHtml } from "../../documents/html/labels.ts";
import { formatDate, texts } from "../../messages/catalogue.ts";
import { phaseOf, type Results, type Survey } from "../survey.ts";
import { formHtml } from "./form.ts";
import { resultsHtml } from "./results.ts";

/** @param results when they may be seen */
export function surveyHtml(survey: Survey, results: Results | undefined, now: Date): string {
  const { locale, opensAt, closesAt } = survey;
  const t = texts(locale).surveys;
  const phase = phaseOf(survey, now);
  if (phase === "open") return formHtml(survey);
  if (phase === "soon") return note(opensAt ? t.opens(formatDate(opensAt, locale, "time")) : "");
  const over = closesAt ? t.closed(formatDate(closesAt, locale)) : "";
  return results ? note(over) + resultsHtml(survey, results, now) : note(`${over} ${t.whenShown.never}`);
}

/** The same inside another story, under its own title. */
export function embeddedHtml(survey: Survey, results: Results | undefined, now: Date): string {
  const { surveys: t } = texts(survey.locale);
  const title = `<h2><a href="${addressOf({ kind: "survey", ...survey })}">${escapeHtml(survey.title)}</a></h2>`;
  const head = `<p class="kicker">${labelsHtml(survey)}<span class="subject">${t.kind}</span></p>${title}`;
  return `<section class="survey-inset" lang="${survey.locale}" aria-label="${escapeHtml(t.label(survey.title))}">${head}${surveyHtml(survey, results, now)}</section>`;
}

const note = (text: string) => `<p class="standing">${escapeHtml(text)}</p>`;
