"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { move } from "#lib/writing/actions";
import { Problems } from "./problems.tsx";

type Props = { story: { id: string; version: number }; locale: Locale; intent: "return" | "take-down" | "publish"; label: string };

/** Moves a story to another state, with a message for the history where one helps. */
export function MoveForm({ story, locale, intent, label }: Props) {
  const [outcome, action, moving] = useActionState(move, {});
  const t = texts(locale).writing;
  return (
    <form action={action} className="grid gap-3 border-t border-line pt-5">
      <Problems outcome={outcome} locale={locale} />
      <input type="hidden" name="id" value={story.id} />
      <input type="hidden" name="deskLocale" value={locale} />
      <input type="hidden" name="version" value={story.version} />
      {intent !== "publish" && (
        <Field id={`message-${intent}`} name="message" label={t.message} hint={t.messageHelp}>
          {(described) => <textarea {...described} rows={2} />}
        </Field>
      )}
      <button type="submit" name="intent" value={intent} disabled={moving} className="button-quiet">
        {label}
      </button>
    </form>
  );
}
