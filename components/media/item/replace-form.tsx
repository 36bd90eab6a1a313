"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import type { Locale } from "#lib/addresses";
import { replace } from "#lib/library/actions";
import type { MediaItem } from "#lib/library/queries";
import { words } from "../words.ts";
import { Problem } from "./problem.tsx";

/** Other pixels, everywhere the picture is shown. */
export function ReplaceForm({ item, locale }: { item: MediaItem; locale: Locale }) {
  const [outcome, action, sending] = useActionState(replace, {});
  const t = words(locale).item;
  return (
    <form action={action} className="grid gap-4 border-t border-line pt-5">
      <h2 className="text-xl">{t.replace}</h2>
      <Problem outcome={outcome} locale={locale} />
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <input type="hidden" name="deskLocale" value={locale} />
      <Field id="file" label={t.replaceFile} hint={t.replaceHelp}>
        {(described) => <input {...described} type="file" accept="image/jpeg,image/png,image/webp,image/avif" required />}
      </Field>
      <p>
        <button type="submit" disabled={sending} className="button-quiet">
          {sending ? words(locale).upload.processing : t.doReplace}
        </button>
      </p>
    </form>
  );
}
