"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { seriesSaved } from "#lib/series/administration/actions";
import type { DeskSeries } from "#lib/series/administration/queries";

/** The name of a series and what it is about. Its language is chosen once. */
export function SeriesForm({ series, locale }: { series?: DeskSeries; locale: Locale }) {
  const [{ typed, wrong = [], refused }, action, saving] = useActionState(seriesSaved, {});
  const { front, series: t } = texts(locale);
  const problem = (name: keyof typeof t.wrong) => (wrong.includes(name) ? t.wrong[name] : undefined);
  return (
    <form action={action} className="mt-4 grid max-w-2xl gap-4" key={JSON.stringify([typed, refused])}>
      <Refusal>{refused && t.problems[refused]}</Refusal>
      <HiddenFields fields={{ deskLocale: locale, id: series?.id, locale: series?.locale }} />
      <Field hint={t.nameHelp} id="name" label={t.name} problem={problem("name")}>
        {(described) => <input {...described} defaultValue={typed?.name ?? series?.name ?? ""} maxLength={80} required />}
      </Field>
      {!series && (
        <Field id="locale" label={t.language} problem={problem("locale")}>
          {(described) => (
            <select {...described} defaultValue={typed?.locale ?? locale}>
              <option value="de">{front.names.de}</option>
              <option value="en">{front.names.en}</option>
            </select>
          )}
        </Field>
      )}
      <Field hint={t.aboutHelp} id="about" label={t.about} problem={problem("about")}>
        {(described) => <textarea {...described} defaultValue={typed?.about ?? series?.about ?? ""} rows={3} />}
      </Field>
      <button className="button justify-self-start" disabled={saving} type="submit">
        {t.save}
      </button>
    </form>
  );
}
