"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { personName } from "#lib/accounts/shown";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { note } from "#lib/writing/states/actions";
import type { Standing } from "#lib/writing/states/queries";
import { Problems } from "../problems.tsx";

type Props = { storyId: string; notes: NonNullable<Standing["notes"]>; locale: Locale };

/** What editors say among themselves about a story. */
export function Notes({ storyId, notes, locale }: Props) {
  const [outcome, action, adding] = useActionState(note, {});
  const t = texts(locale).writing;
  return (
    <section aria-labelledby="notes" className="grid gap-3 border-t border-line pt-5">
      <h2 id="notes" className="text-xl">
        {t.notes.title}
      </h2>
      <p className="hint">{t.notes.help}</p>
      <ul className="grid gap-3">
        {notes.map(({ id, text, at, user }) => (
          <li key={id}>
            <p className="whitespace-pre-line">{text}</p>
            <p className="hint">
              {user ? personName(user, locale) : t.way.somebody} · <time dateTime={at.toISOString()}>{formatDate(at, locale, "time")}</time>
            </p>
          </li>
        ))}
      </ul>
      <form action={action} className="grid gap-3">
        <Problems outcome={outcome} locale={locale} />
        <HiddenFields fields={{ id: storyId, deskLocale: locale }} />
        <Field id="note" name="text" label={t.notes.text}>
          {(described) => <textarea {...described} rows={2} maxLength={2000} />}
        </Field>
        <button type="submit" disabled={adding} className="button-quiet justify-self-start">
          {t.notes.add}
        </button>
      </form>
    </section>
  );
}
