"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { mediaAddress } from "#lib/media/picture";
import { texts } from "#lib/messages/catalogue";
import { saveStudyPdf } from "#lib/studies/desk/actions";
import { sizeOf } from "#lib/studies/size";
import type { Study } from "#lib/studies/study";

type Props = { study: Study; name: string | null; locale: Locale };

/** The whole study as a file. */
export function PdfForm({ study, name, locale }: Props) {
  const [{ refused }, action, saving] = useActionState(saveStudyPdf, {});
  const { studyDesk: t } = texts(locale);
  const { file, pages, storyId } = study;
  return (
    <form action={action} className="mt-10 grid max-w-3xl gap-4">
      <h2 className="text-2xl">{t.file}</h2>
      {file && (
        <p>
          <a href={mediaAddress(file.file)}>{t.fileNow(name ?? t.file, pages ?? 0, sizeOf(file.bytes, locale))}</a>
        </p>
      )}
      <HiddenFields fields={{ deskLocale: locale, id: storyId }} />
      <Field hint={t.fileHelp} id="pdf" label={t.file} name="file" problem={refused && t.problems[refused]}>
        {(described) => <input {...described} accept="application/pdf,.pdf" type="file" />}
      </Field>
      <p className="flex flex-wrap gap-2">
        <button className="button" disabled={saving} name="intent" type="submit" value="upload">
          {t.upload}
        </button>
        {file && (
          <button className="button-quiet" name="intent" type="submit" value="drop">
            {t.drop}
          </button>
        )}
      </p>
    </form>
  );
}
