// The results of a survey as HTML. What must always be said of figures is made from the data and stands beside them.
import type { Locale } from "#prisma/generated/enums";
import { lyingBars, standingBars } from "../../charts/bars.ts";
import { escapeHtml } from "../../documents/html/escape.ts";
import { formatDate, texts } from "../../messages/catalogue.ts";
import { meanOf, offeredBy, offersOptions, type Question, type Results, recommendationScore, type Survey, type Tally } from "../survey.ts";

export function resultsHtml(survey: Survey, results: Results, now: Date): string {
  const t = texts(survey.locale).surveys;
  const figures = survey.questions.map((question) => figureOf(question, results.tallies.get(question.id), survey.locale));
  return [
    `<section class="survey-results" lang="${survey.locale}" aria-label="${escapeHtml(`${t.results}: ${survey.title}`)}">`,
    facts(survey, results, now),
    ...figures,
    "</section>",
  ].join("\n");
}

function facts({ locale, client, method, publishedAt, opensAt, closesAt }: Survey, { participants }: Results, now: Date): string {
  const t = texts(locale).surveys;
  const begun = formatDate(opensAt && opensAt > publishedAt ? opensAt : publishedAt, locale);
  const period = closesAt ? t.from(begun, formatDate(closesAt, locale)) : t.from(begun, formatDate(now, locale));
  const said: [string, string][] = [
    [t.participants, new Intl.NumberFormat(locale).format(participants)],
    [t.period, period],
    [t.client, client],
    [t.method, method],
  ];
  const list = said.filter(([, what]) => what !== "").map(([name, what]) => `<div><dt>${name}</dt><dd>${escapeHtml(what)}</dd></div>`);
  return `<dl class="survey-facts">${list.join("")}</dl>\n<p class="not-representative">${t.notRepresentative}</p>`;
}

function figureOf(question: Question, tally: Tally | undefined, locale: Locale): string {
  const t = texts(locale).surveys;
  const caption = `<figcaption><b>${escapeHtml(question.text)}</b> <span>${noteOn(question, tally, locale)}</span></figcaption>`;
  if (!tally || question.kind === "text") return `<figure class="chart">${caption}</figure>`;
  const bars = barsOf(question, tally, locale);
  return [
    `<figure class="chart">${caption}`,
    drawn(question, bars, t.chart(question.text)),
    `<details><summary>${t.asTable}</summary>${tableOf(question, bars, locale)}</details>`,
    "</figure>",
  ].join("\n");
}

type Bar = { label: string; count: number; share: number; shown: string };

/** Names lie, numbers stand in their row, with the percentage over each. */
function drawn({ kind }: Question, bars: readonly Bar[], name: string): string {
  if (offersOptions(kind))
    return lyingBars(
      name,
      bars.map(({ label, share, shown }) => ({ label, bars: [{ share, shown }] })),
    );
  return standingBars(
    name,
    bars.map(({ label, share }) => ({ label, bars: [{ share, shown: String(Math.round(share * 100)) }] })),
  );
}

function noteOn({ kind }: Question, tally: Tally | undefined, locale: Locale): string {
  const t = texts(locale).surveys;
  const answered = tally?.answered ?? 0;
  if (kind === "text") return answered === 0 ? t.noAnswers : t.freeAnswers(answered);
  if (!tally || answered === 0) return t.noAnswers;
  const said = [t.answered(answered)];
  if (kind === "multiple") said.push(t.several);
  if (kind === "scale") said.push(t.mean(new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(meanOf(tally))), t.scale);
  if (kind === "recommendation") {
    const points = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" }).format(recommendationScore(tally)).replace("-", "−");
    said.push(t.score(points));
  }
  return escapeHtml(said.map((each) => each.replace(/\.$/, "")).join(". ")).concat(".");
}

function barsOf(question: Question, { counts, answered }: Tally, locale: Locale): Bar[] {
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return offeredBy(question).map(({ id, text }) => {
    const count = counts.get(id) ?? 0;
    const share = answered === 0 ? 0 : count / answered;
    return { label: text, count, share, shown: percent.format(share) };
  });
}

function tableOf(question: Question, bars: readonly Bar[], locale: Locale): string {
  const t = texts(locale).surveys;
  const number = new Intl.NumberFormat(locale);
  const rows = bars.map(
    ({ label, count, shown }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${number.format(count)}</td><td>${escapeHtml(shown)}</td></tr>`,
  );
  const head = `<tr><th scope="col">${t.answer}</th><th scope="col">${t.votes}</th><th scope="col">${t.share}</th></tr>`;
  return `<table aria-label="${escapeHtml(question.text)}"><thead>${head}</thead><tbody>${rows.join("")}</tbody></table>`;
}
