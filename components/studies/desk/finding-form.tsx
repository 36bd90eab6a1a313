"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { saveStudyFinding } from "#lib/studies/desk/actions";
import { tableText } from "#lib/studies/figures";
import type { Finding } from "#lib/studies/study";

type Props = { studyId: string; finding?: Finding; locale: Locale };

/** What was found, and the table that the chart is drawn from. */
export function FindingForm({ studyId, finding, locale }: Props) {
  const [{ typed, wrong = [], table, refused }, action, saving] = useActionState(saveStudyFinding, {});
  const { studyDesk: t } = texts(locale);
  const value = (name: "title" | "text" | "unit" | "chart") => typed?.[name] ?? finding?.[name] ?? "";
  const of = (name: "title" | "text" | "unit" | "chart" | "table" | "file", label: string) => ({
    id: `${name}-${finding?.id ?? "new"}`,
    name,
    label,
    problem: name !== "table" && name !== "file" && wrong.includes(name) ? t.wrong[name] : undefined,
  });
  const tableProblem = table && (table.line ? t.line(table.line, t.table[table.problem], table.cell ?? "") : t.table[table.problem]);
  const isOpen = Boolean(refused || table) || wrong.length > 0;
  return (
    <details className="mt-4" open={isOpen || !finding}>
      <summary className="min-h-11 cursor-pointer py-2 text-lg">{finding ? t.finding(finding.title) : t.newFinding}</summary>
      <form action={action} className="grid gap-4" key={JSON.stringify([typed, refused, table])}>
        <Refusal>{refused && t.problems[refused]}</Refusal>
        <HiddenFields fields={{ deskLocale: locale, id: studyId, finding: finding?.id }} />
        <Field {...of("title", t.findingTitle)}>{(described) => <input {...described} defaultValue={value("title")} />}</Field>
        <Field {...of("text", t.findingText)}>{(described) => <textarea {...described} defaultValue={value("text")} rows={2} />}</Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field {...of("unit", t.unit)} hint={t.unitHelp}>
            {(described) => <input {...described} defaultValue={value("unit")} />}
          </Field>
          <Field {...of("chart", t.chart)}>
            {(described) => (
              <select {...described} defaultValue={value("chart") || "lying"}>
                {Object.entries(t.charts).map(([kind, words]) => (
                  <option key={kind} value={kind}>
                    {words}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <Field {...of("table", t.tableTyped)} hint={t.tableHelp} problem={tableProblem}>
          {(described) => (
            <textarea
              {...described}
              className="font-mono"
              defaultValue={typed?.table ?? (finding ? tableText(finding.figures) : "")}
              rows={6}
              spellCheck={false}
            />
          )}
        </Field>
        <Field {...of("file", t.tableFile)} hint={t.tableFileHelp}>
          {(described) => <input {...described} accept=".csv,.txt,text/csv" type="file" />}
        </Field>
        <button className="button justify-self-start" disabled={saving} type="submit">
          {finding ? t.save : t.add}
        </button>
      </form>
    </details>
  );
}
