"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { saveStudyRecord } from "#lib/studies/desk/actions";
import type { RecordName } from "#lib/studies/desk/schema";
import type { Study } from "#lib/studies/study";

type Props = { study: Study; locale: Locale };

/** Who found out what, when, how and of how many. */
export function RecordForm({ study, locale }: Props) {
  const [{ typed, wrong = [], refused }, action, saving] = useActionState(saveStudyRecord, {});
  const { studyDesk: t } = texts(locale);
  const value = (name: RecordName) => typed?.[name] ?? standing(study)[name];
  const of = (name: RecordName) => ({ id: name, label: t.fields[name], problem: wrong.includes(name) ? t.wrong[name] : undefined });
  const line = (name: RecordName, hint?: string, type = "text") => (
    <Field {...of(name)} hint={hint}>
      {(described) => <input {...described} defaultValue={value(name)} type={type} />}
    </Field>
  );
  const area = (name: "authors" | "method", hint: string) => (
    <Field {...of(name)} hint={hint}>
      {(described) => <textarea {...described} defaultValue={value(name)} rows={3} />}
    </Field>
  );
  return (
    <form action={action} className="mt-8 grid max-w-3xl gap-4" key={JSON.stringify([typed, refused])}>
      <h2 className="text-2xl">{t.record}</h2>
      <Refusal>{refused && t.problems[refused]}</Refusal>
      <HiddenFields fields={{ deskLocale: locale, id: study.storyId }} />
      {area("authors", t.help.authors)}
      <div className="grid gap-4 sm:grid-cols-2">
        {line("institute")}
        {line("client")}
      </div>
      {area("method", t.help.method)}
      <div className="grid gap-4 sm:grid-cols-2">
        {line("cases", t.help.cases)}
        {line("year")}
        {line("fieldFrom", undefined, "date")}
        {line("fieldTo", undefined, "date")}
        {line("doi", t.help.doi)}
        {line("licence", t.help.licence)}
      </div>
      <button className="button justify-self-start" disabled={saving} type="submit">
        {t.save}
      </button>
    </form>
  );
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? "";

const standing = (study: Study): Record<RecordName, string> => ({
  authors: study.authors.join("\n"),
  institute: study.institute,
  client: study.client,
  year: study.year?.toString() ?? "",
  method: study.method,
  cases: study.cases?.toString() ?? "",
  fieldFrom: day(study.fieldFrom),
  fieldTo: day(study.fieldTo),
  doi: study.doi,
  licence: study.licence,
});
