"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { share } from "#lib/publishing/previews/actions";
import { previewDays, usualDays } from "#lib/publishing/previews/link";

/** Makes a preview link; its address is shown in the answer and never again. */
export function ShareForm({ storyId, locale }: { storyId: string; locale: Locale }) {
  const [{ address, expiresAt, refused }, action, making] = useActionState(share, {});
  const t = texts(locale).writing.previews;
  return (
    <form action={action} className="grid max-w-2xl gap-4">
      <Refusal>{refused && t.refused[refused]}</Refusal>
      {address && expiresAt && (
        <div className="said" role="status">
          <p>{t.made(formatDate(expiresAt, locale, "time"))}</p>
          <p className="mt-2 font-medium break-all">
            <a href={address}>{address}</a>
          </p>
        </div>
      )}
      <input type="hidden" name="story" value={storyId} />
      <input type="hidden" name="deskLocale" value={locale} />
      <Field id="days" label={t.days}>
        {(described) => (
          <select {...described} defaultValue={usualDays}>
            {previewDays.map((days) => (
              <option key={days} value={days}>
                {t.goodFor(days)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" disabled={making} className="button justify-self-start">
        {t.make}
      </button>
    </form>
  );
}
