// A finding as HTML: what was found, the chart, the table behind it, and what must always stand beside figures.
import { addressOf, pathTo } from "../../addresses.ts";
import { type Group, lyingBars, standingBars } from "../../charts/bars.ts";
import { escapeHtml } from "../../documents/html/escape.ts";
import { labelsHtml } from "../../documents/html/labels.ts";
import { formatDate, texts } from "../../messages/catalogue.ts";
import { shareOf } from "../figures.ts";
import type { Finding, Study } from "../study.ts";
import { anchorOf } from "./anchor.ts";

export function findingHtml(finding: Finding, study: Study, heading: "h3" | "h2" = "h3"): string {
  const { studies: t } = texts(study.locale);
  const { title, text, figures, unit, chart } = finding;
  const [, ...series] = figures.columns;
  const groups = figures.rows.map(
    ({ label, values }): Group => ({
      label,
      bars: values.map((value) => ({ share: shareOf(value, figures, unit), shown: written(value, unit, study) })),
    }),
  );
  const legend = series.map((name, index) => `<li class="s${index}">${escapeHtml(name)}</li>`).join("");
  const data = pathTo("findingData", study.locale, { slug: study.slug, id: finding.id });
  return [
    `<figure class="chart finding" id="${anchorOf(finding)}"><figcaption><${heading}>${escapeHtml(title)}</${heading}>`,
    `${text ? `<p>${escapeHtml(text)}</p>` : ""}<span>${escapeHtml(besideOf(study))}</span></figcaption>`,
    series.length > 1 ? `<ul class="legend">${legend}</ul>` : "",
    (chart === "lying" ? lyingBars : standingBars)(t.chart(title), groups),
    `<details><summary>${t.asTable}</summary>${tableOf(finding, study)}<p><a href="${data}" download>${t.data}</a></p></details>`,
    "</figure>",
  ].join("\n");
}

/** The same inside another story, under the name of its study. */
export function embeddedHtml(finding: Finding, study: Study): string {
  const { studies: t } = texts(study.locale);
  const title = `<a href="${addressOf({ kind: "study", ...study })}">${escapeHtml(study.title)}</a>`;
  const head = `<p class="kicker">${labelsHtml(study)}<span class="subject">${t.kind}</span> ${title}</p>`;
  return `<section class="survey-inset" lang="${study.locale}" aria-label="${escapeHtml(t.label(finding.title))}">${head}${findingHtml(finding, study, "h2")}</section>`;
}

/** Of how many, when, and whose figures: never without. */
function besideOf({ locale, cases, fieldFrom, fieldTo, institute }: Study): string {
  const { studies: t } = texts(locale);
  const number = cases === null ? "" : `n = ${new Intl.NumberFormat(locale).format(cases)}`;
  const field = fieldFrom && fieldTo ? t.period(formatDate(fieldFrom, locale), formatDate(fieldTo, locale)) : "";
  return [number, field, institute && t.source(institute)].filter(Boolean).join(" · ");
}

function written(value: number, unit: string, { locale }: Study): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return unit ? `${number}\u00a0${unit}` : number;
}

function tableOf({ title, figures: { columns, rows }, unit }: Finding, study: Study): string {
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const body = rows.map(({ label, values }) => {
    const cells = values.map((value) => `<td>${escapeHtml(written(value, unit, study))}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(label)}</th>${cells}</tr>`;
  });
  return `<table aria-label="${escapeHtml(title)}"><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
