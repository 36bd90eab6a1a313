"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { placed } from "#lib/placing/actions";
import type { Placing } from "#lib/placing/queries";

/** The series that a story belongs to, and its edition. */
export function PlacingForm({ placing, locale }: { placing: Placing; locale: Locale }) {
  const [{ typed, wrong = [], refused }, action, saving] = useActionState(placed, {});
  const { placing: t } = texts(locale);
  const { edition, series } = placing;
  const problem = (name: keyof typeof t.wrong) => (wrong.includes(name) ? t.wrong[name] : undefined);
  return (
    <form action={action} className="mt-4 grid max-w-2xl gap-4" key={JSON.stringify([typed, refused])}>
      <Refusal>{refused && t.problems[refused]}</Refusal>
      <HiddenFields fields={{ deskLocale: locale, id: placing.id }} />
      <Field hint={<a href={pathTo("deskSeriesList", locale)}>{t.manage}</a>} id="seriesId" label={t.series} problem={problem("seriesId")}>
        {(described) => (
          <select {...described} defaultValue={typed?.seriesId ?? placing.seriesId ?? ""}>
            <option value="">{t.noSeries}</option>
            {series.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className="grid gap-4 sm:grid-cols-[10rem_14rem]">
        <legend className="mb-1 font-semibold">{t.edition}</legend>
        <Field id="number" label={t.number} problem={problem("number")}>
          {(described) => <input {...described} defaultValue={typed?.number ?? edition?.number ?? ""} maxLength={20} />}
        </Field>
        <Field id="appearedOn" label={t.appearedOn} problem={problem("appearedOn")}>
          {(described) => (
            <input {...described} defaultValue={typed?.appearedOn ?? edition?.appearedOn.toISOString().slice(0, 10) ?? ""} type="date" />
          )}
        </Field>
        <p className="hint sm:col-span-2">{t.editionHelp}</p>
      </fieldset>
      <button className="button justify-self-start" disabled={saving} type="submit">
        {t.save}
      </button>
    </form>
  );
}
