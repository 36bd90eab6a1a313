// The form by which somebody votes, as HTML: the same on the survey's own page, inside another story and when it comes back.
import { pathTo } from "../../addresses.ts";
import { escapeHtml } from "../../documents/html/escape.ts";
import type { Fields } from "../../drafts/form.ts";
import { formatDate, texts } from "../../messages/catalogue.ts";
import { numbersOf, offeredBy, type Question, type Survey } from "../survey.ts";
import { type BallotProblem, fieldOf, longestAnswer } from "../voting/ballot.ts";

type Filled = { typed?: Fields; problems?: readonly BallotProblem[] };

export function formHtml(survey: Survey, { typed = {}, problems = [] }: Filled = {}): string {
  const { locale, storyId, closesAt, results } = survey;
  const t = texts(locale).surveys;
  const notes = [...(closesAt ? [t.until(formatDate(closesAt, locale, "time"))] : []), t.whenShown[results], t.dataUse];
  return [
    `<form class="form survey-form" lang="${locale}" method="post" action="${pathTo("postVote", locale)}" novalidate>`,
    `<input type="hidden" name="survey" value="${storyId}" />`,
    ...survey.questions.map((question) => asked(question, survey, typed, problems)),
    `<p><button type="submit">${t.send}</button></p>`,
    `<p class="hint">${notes.map(escapeHtml).join(" ")}</p>`,
    "</form>",
  ].join("\n");
}

function asked(question: Question, survey: Survey, typed: Fields, problems: readonly BallotProblem[]): string {
  const t = texts(survey.locale).surveys;
  const id = fieldOf(question);
  const found = problems.find(({ field }) => field === id);
  const problem = found ? `<p class="problem" id="${id}-problem">${t.problems[found.problem]}</p>` : "";
  const helps = { single: "", multiple: t.several, scale: t.scale, recommendation: t.recommendation, text: t.longest(longestAnswer) };
  const hint = helps[question.kind] ? `<p class="hint" id="${id}-hint">${escapeHtml(helps[question.kind])}</p>` : "";
  const described = [found && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ");
  const words = `${escapeHtml(question.text)}${question.required ? "" : ` <small>${t.optional}</small>`}`;
  const by = described ? ` aria-describedby="${described}"` : "";
  if (question.kind === "text") {
    const area = `<textarea id="${id}" name="${id}" rows="4" maxlength="${longestAnswer}"${by}${found ? ' aria-invalid="true"' : ""}>\n${escapeHtml(typed[id] ?? "")}</textarea>`;
    return `<div class="field question"><label for="${id}">${words}</label>${problem}${area}${hint}</div>`;
  }
  const many = numbersOf(question.kind).length > 0 ? "numbers" : "choices";
  return `<fieldset class="question" id="${id}"${by}><legend>${words}</legend>${problem}${hint}<div class="${many}">${choices(question, typed)}</div></fieldset>`;
}

function choices(question: Question, typed: Fields): string {
  const box = (type: string, name: string, value: string, text: string, chosen: boolean) =>
    `<label><input type="${type}" name="${name}" value="${value}"${chosen ? " checked" : ""} /> <span>${escapeHtml(text)}</span></label>`;
  const name = fieldOf(question);
  if (question.kind === "multiple")
    return question.options
      .map(({ id, text }) => box("checkbox", fieldOf(question, id), "ja", text, Boolean(typed[fieldOf(question, id)])))
      .join("");
  return offeredBy(question)
    .map(({ id, text }) => box("radio", name, id, text, typed[name] === id))
    .join("");
}
