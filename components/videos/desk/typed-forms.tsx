"use client";

import { Field } from "#components/ui/field";
import type { Locale } from "#lib/addresses";
import { words } from "../words.ts";
import { FilmForm } from "./film-form.tsx";

type Props = { storyId: string; locale: Locale };

/** The chapters of a film, one a line. */
export function ChaptersForm({ storyId, locale, chapters, version }: Props & { chapters: string; version: number }) {
  const t = words(locale).chapters;
  return (
    <FilmForm storyId={storyId} locale={locale} fields={{ version }}>
      {(typed) => (
        <>
          <Field id="chapters" label={t.label} hint={t.help}>
            {(described) => <textarea {...described} defaultValue={typed?.chapters ?? chapters} rows={8} maxLength={20_000} />}
          </Field>
          <button className="button justify-self-start" name="intent" type="submit" value="chapters">
            {t.save}
          </button>
        </>
      )}
    </FilmForm>
  );
}

/** The address of a film that lies elsewhere. */
export function AddressForm({ storyId, locale }: Props) {
  const t = words(locale).file;
  return (
    <FilmForm storyId={storyId} locale={locale}>
      {(typed) => (
        <>
          <Field id="address" label={t.address} hint={t.addressHelp}>
            {(described) => <input {...described} defaultValue={typed?.address} inputMode="url" maxLength={500} required />}
          </Field>
          <button className="button-quiet justify-self-start" name="intent" type="submit" value="elsewhere">
            {t.useAddress}
          </button>
        </>
      )}
    </FilmForm>
  );
}

/** That everybody in the film has agreed, and how. */
export function AgreementForm({ storyId, locale, how }: Props & { how: string }) {
  const t = words(locale).agreement;
  return (
    <FilmForm storyId={storyId} locale={locale}>
      {(typed) => (
        <>
          <Field id="how" label={t.how} hint={t.howHelp}>
            {(described) => <textarea {...described} defaultValue={typed?.how ?? how} rows={2} maxLength={600} />}
          </Field>
          <button className="button justify-self-start" name="intent" type="submit" value="agree">
            {t.save}
          </button>
        </>
      )}
    </FilmForm>
  );
}
